/** Ids have 1 to 5 digits; `sequence` is 1 to 99,999. */
type RidParts = { centreId: string; machineId: string; sequence: number; at: Date }

function padPart(part: string, name: string): string {
  if (!/^[0-9]{1,5}$/.test(part)) throw new RangeError(`${name} must be 1 to 5 digits`)
  return part.padStart(5, '0')
}

/** 29 digits; `at` is in the years 0 to 9999, UTC. @throws RangeError for parts that do not fit */
export function generateRid({ centreId, machineId, sequence, at }: RidParts): string {
  if (!Number.isInteger(sequence) || sequence < 1) throw new RangeError('sequence must be a whole number from 1')
  if (at.getUTCFullYear() < 0 || at.getUTCFullYear() > 9999) throw new RangeError('at must be in the years 0 to 9999')
  const time = at
    .toISOString()
    .slice(0, 19)
    .replace(/[^0-9]/g, '')
  return padPart(centreId, 'centreId') + padPart(machineId, 'machineId') + padPart(String(sequence), 'sequence') + time
}
