const ridPattern = /^[0-9]{15}([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})$/

/** 29 digits: centre (5), machine (5), sequence (5) and a real UTC time yyyyMMddHHmmss. */
export function isRid(text: string): boolean {
  const parts = ridPattern.exec(text)
  if (!parts) return false
  const [, year, month, day, hour, minute, second] = parts
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  const at = new Date(time)
  // A 30 February parses as 2 March, so compare the time written again.
  return !Number.isNaN(at.getTime()) && at.toISOString() === time
}

export function groupRid(rid: string): string {
  const cuts = [0, 5, 10, 15, 23, 29]
  return cuts
    .map((from, index) => rid.slice(from, cuts[index + 1]))
    .filter(Boolean)
    .join(' ')
}
