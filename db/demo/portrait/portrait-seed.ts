const ageGroups = ['child', 'young', 'middle', 'old'] as const

type AgeGroup = (typeof ageGroups)[number]

/** Who a portrait shows; `variety`, a whole number from 0, tells apart people who are alike in the rest. */
export type Sitter = { gender: 'female' | 'male'; ageGroup: AgeGroup; variety: number }

/** One number for a sitter, so that a portrait can be drawn again from it alone. */
export function makePortraitSeed({ gender, ageGroup, variety }: Sitter): number {
  return variety * 8 + ageGroups.indexOf(ageGroup) * 2 + (gender === 'male' ? 1 : 0)
}

/** The sitter of a seed, whole and not negative; every such number has one. */
export function readPortraitSeed(seed: number): Sitter {
  const gender = seed % 2 === 1 ? 'male' : 'female'
  const ageGroup = ageGroups[Math.floor(seed / 2) % 4] ?? 'middle'
  return { gender, ageGroup, variety: Math.floor(seed / 8) }
}

/** The age group in which someone of `ageYears` is drawn. */
export function findAgeGroup(ageYears: number): AgeGroup {
  if (ageYears < 13) return 'child'
  if (ageYears < 35) return 'young'
  return ageYears < 62 ? 'middle' : 'old'
}
