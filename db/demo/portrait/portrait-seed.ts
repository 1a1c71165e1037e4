const ageGroups = ['child', 'young', 'middle', 'old'] as const

type AgeGroup = (typeof ageGroups)[number]

/** `variety` is a whole number from 0 that distinguishes similar people. */
export type Sitter = { gender: 'female' | 'male'; ageGroup: AgeGroup; variety: number }

export function makePortraitSeed({ gender, ageGroup, variety }: Sitter): number {
  return variety * 8 + ageGroups.indexOf(ageGroup) * 2 + (gender === 'male' ? 1 : 0)
}

/** Every whole number from 0 has a sitter. */
export function readPortraitSeed(seed: number): Sitter {
  const gender = seed % 2 === 1 ? 'male' : 'female'
  const ageGroup = ageGroups[Math.floor(seed / 2) % 4] ?? 'middle'
  return { gender, ageGroup, variety: Math.floor(seed / 8) }
}

export function findAgeGroup(ageYears: number): AgeGroup {
  if (ageYears < 13) return 'child'
  if (ageYears < 35) return 'young'
  return ageYears < 62 ? 'middle' : 'old'
}
