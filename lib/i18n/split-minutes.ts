const unitsInMinutes = { days: 24 * 60, hours: 60, minutes: 1 } as const

export type Duration = { unit: keyof typeof unitsInMinutes; count: number }

/** 30 minutes, 2 hours, 3 days. */
export function splitMinutes(minutes: number): Duration {
  if (minutes % unitsInMinutes.days === 0) return { unit: 'days', count: minutes / unitsInMinutes.days }
  if (minutes % unitsInMinutes.hours === 0) return { unit: 'hours', count: minutes / unitsInMinutes.hours }
  return { unit: 'minutes', count: minutes }
}
