import { expect, test } from 'vitest'
import { buildDemoCountry } from '@/db/demo/country'
import { renderPortrait } from '@/db/demo/portrait'
import { composeClaims, type ClaimSource } from './compose-claims'
import { largestPortraitBytes, shrinkPortrait } from './shrink-portrait'

const { residents } = buildDemoCountry()
const [resident] = residents
if (!resident) throw new Error('The demo country is empty')
const { uin, identity } = resident

const source: ClaimSource = {
  identity,
  uin,
  vid: '4820931174820931',
  number: 'masked',
  told: { dateOfBirth: true, gender: true, address: true },
  portrait: Uint8Array.of(1),
  language: 'eng',
  country: 'UTO',
}

test('the code names the holder by the VID, in both languages, with all that was chosen', () => {
  const claims = composeClaims(source)
  expect(claims).toMatchObject({
    id: source.vid,
    language: 'eng',
    secondaryLanguage: 'ara',
    dateOfBirth: identity.dateOfBirth.replaceAll('/', ''),
    countryOfIssuance: 'UTO',
  })
  expect(claims.address?.split('\n').length).toBeGreaterThan(2)
  expect(JSON.stringify(claims)).not.toContain(uin)
})

test('without a VID the UIN stands there masked, and whole only when that was asked for', () => {
  expect(composeClaims({ ...source, vid: null }).id).toMatch(/^X+\d{4}$/)
  expect(composeClaims({ ...source, vid: null, number: 'none' }).id).toMatch(/^X+\d{4}$/)
  expect(composeClaims({ ...source, number: 'whole' }).id).toBe(uin)
})

test('what was not chosen is not in the code', () => {
  const told = { dateOfBirth: false, gender: false, address: false }
  const claims = composeClaims({ ...source, told, portrait: null })
  for (const name of ['dateOfBirth', 'gender', 'address', 'photo']) expect(claims).not.toHaveProperty(name)
})

test('an Arabic card leads with the Arabic name', () => {
  const claims = composeClaims({ ...source, language: 'ara' })
  expect(claims.fullName).toMatch(/\p{Script=Arabic}/u)
  expect(claims.secondaryFullName).toMatch(/[A-Za-z]/)
})

test('portraits of the demo country become small enough for a code, and are WebP', async () => {
  for (const { portraitSeed } of residents.slice(0, 20)) {
    const small = await shrinkPortrait(await renderPortrait(portraitSeed))
    expect(small?.length).toBeLessThanOrEqual(largestPortraitBytes)
    expect(Buffer.from(small ?? []).toString('latin1', 8, 12)).toBe('WEBP')
  }
})
