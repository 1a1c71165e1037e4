const dayMs = 86_400_000

/** Returns yyyy-MM-dd. */
export function findDay(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const { year, month, day } = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${year?.padStart(4, '0')}-${month}-${day}`
}

export const addDays = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)

function findOffsetMs(at: number, timeZone: string): number {
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] =
    /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name.replace('\u2212', '-')) ?? []
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}

/** Also right where clocks change at midnight. */
export function findStartOfDay(day: string, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`)
  const starts = [asUtc - dayMs, asUtc + dayMs].map((near) => asUtc - findOffsetMs(near, timeZone))
  const [first = asUtc] = starts.filter((start) => findDay(new Date(start), timeZone) === day).sort((a, b) => a - b)
  return new Date(first)
}
