import type { LocalizedText } from './identity'

/** By three-letter language code. */
export const genders = {
  female: { eng: 'Female', fra: 'Féminin', ara: 'أنثى' },
  male: { eng: 'Male', fra: 'Masculin', ara: 'ذكر' },
  other: { eng: 'Other', fra: 'Autre', ara: 'آخر' },
} as const satisfies Record<string, Record<string, string>>

export type Gender = keyof typeof genders

export const genderCodes = ['female', 'male', 'other'] as const satisfies readonly Gender[]

export const readGender = (code: string): Gender | null => genderCodes.find((gender) => gender === code) ?? null

export function findGender(values: LocalizedText[]): Gender | null {
  const told = values.map(({ value }) => value.trim().toLowerCase())
  return (
    genderCodes.find((gender) => Object.values(genders[gender]).some((word) => told.includes(word.toLowerCase()))) ??
    null
  )
}

export function writeGender(gender: Gender, languages: string[]): LocalizedText[] {
  const words = Object.entries(genders[gender]).map(([language, value]) => ({ language, value }))
  const wanted = words.filter(({ language }) => languages.includes(language))
  return wanted.length > 0 ? wanted : words
}
