import assert from 'node:assert/strict'
import { buildDemoCountry } from '../db/demo/country'
import type { CardData } from '../lib/pdf/card/card-data'
import { drawPortrait, sampleCard } from '../lib/pdf/card/testing/sample-card'
import type { Identity, LocalizedText } from '../lib/identity/identity'

// As long as the code of a card with a portrait: about version 19 at level L.
const code = 'NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL-AH-R6IOO6+IDOEJ0JXS'.repeat(23)
const arabicCard = {
  ...sampleCard,
  language: 'ar',
  portrait: await drawPortrait(),
  code: { ...sampleCard.code, text: code },
} as const

const hasArabic = ({ fullName }: Identity) => fullName.some(({ language }) => language === 'ara')
export const demoResidents = buildDemoCountry().residents.filter(
  ({ case: name, email, locks, identity }) => name === null && email && !locks.length && hasArabic(identity),
)
const inLanguage = (values: LocalizedText[], code: string) =>
  values.find(({ language }) => language === code)?.value ?? ''

/** Another resident for each call, because text that is on every card is shaped once. */
export function cardOf(call: number): CardData {
  const { identity, uin } = demoResidents[call % demoResidents.length] ?? assert.fail('no demo residents')
  const { fullName, addressLine1, city, postalCode } = identity
  const listAddress = (language: string) => [
    inLanguage(addressLine1, language),
    `${postalCode} ${inLanguage(city, language)}`,
  ]
  return {
    ...arabicCard,
    names: { latin: inLanguage(fullName, 'eng'), arabic: inLanguage(fullName, 'ara'), others: [] },
    address: { latin: listAddress('eng'), arabic: listAddress('ara') },
    uin: uin.replace(/^(.{3})(.{3})/, '$1 $2 '),
  }
}
