import 'server-only'
import { genderNumbers, photoFormats, type CardClaims } from '@/lib/signed-card/claim169/claim-fields'
import type { Identity, LocalizedText } from '@/lib/identity/identity'
import { maskNumber } from '@/lib/identity/mask-number'

export type ToldFacts = { dateOfBirth: boolean; gender: boolean; address: boolean }

export type ClaimSource = {
  identity: Identity
  uin: string
  vid: string | null
  /** `whole` only if the resident asked for it. */
  number: 'masked' | 'whole' | 'none'
  told: ToldFacts
  portrait: Uint8Array | null
  language: string
  country: string
}

const findValue = (texts: readonly LocalizedText[], language: string) =>
  texts.find((text) => text.language === language)?.value

function composeNames({ identity: { fullName }, language }: ClaimSource) {
  const lead = fullName.find((text) => text.language === language) ?? fullName[0]
  const second = fullName.find((text) => text.language !== lead?.language && text.value !== lead?.value)
  return {
    language: lead?.language ?? language,
    fullName: lead?.value ?? '',
    ...(second ? { secondaryFullName: second.value, secondaryLanguage: second.language } : {}),
  }
}

/** From the English value: 1 male, 2 female, 3 all others. */
function findGender({ gender }: Identity): number {
  const english = findValue(gender, 'eng')?.toLowerCase()
  return english === 'male' ? genderNumbers.male : english === 'female' ? genderNumbers.female : genderNumbers.other
}

function composeAddress({ identity, language }: ClaimSource): string {
  const { addressLine1, addressLine2, addressLine3, city, postalCode, province, region } = identity
  const pick = (texts: readonly LocalizedText[]) =>
    findValue(texts, language) ?? findValue(texts, 'eng') ?? texts[0]?.value
  const place = [postalCode, pick(city)].filter(Boolean).join(' ')
  const lines = [pick(addressLine1), pick(addressLine2), pick(addressLine3), place, pick(province), pick(region)]
  return [...new Set(lines.filter(Boolean))].join('\n')
}

/** Holds the VID rather than the UIN, and only what the resident chose. */
export function composeClaims(source: ClaimSource): CardClaims {
  const { identity, uin, vid, number, told, portrait, country } = source
  return {
    id: number === 'whole' ? uin : (vid ?? maskNumber(uin)),
    ...composeNames(source),
    ...(told.dateOfBirth ? { dateOfBirth: identity.dateOfBirth.replaceAll('/', '') } : {}),
    ...(told.gender ? { gender: findGender(identity) } : {}),
    ...(told.address ? { address: composeAddress(source) } : {}),
    ...(portrait ? { photo: portrait, photoFormat: photoFormats.webp } : {}),
    nationality: country,
    countryOfIssuance: country,
  }
}
