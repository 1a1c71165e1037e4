import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPortrait } from '@/db/demo/portrait'
import type { NewResident } from '@/db/residents'
import { cardFields, type CardField } from '@/lib/pdf/card/card-choices'
import { buildDrawingWorkerOnce } from '@/lib/pdf/testing/build-drawing-worker-once'
import { readCardPdf } from '@/lib/pdf/testing/read-card-pdf'
import { readPrintedCodes } from '@/lib/pdf/card/testing/read-printed-code'
import { verifyCard } from '@/lib/signed-card/claim169/verify-card'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import type { CardOptions } from '../resident-backend'

const call = { entryPoint: 'page', requestId: 'request' } as const
const password = 'AMIN1990'
const [screenPage, cutPage] = [1, 2]

let open: TestPortal
beforeAll(async () => {
  await buildDrawingWorkerOnce()
  open = await openTestPortal({ CARD_COUNTRY: 'TUN' })
})
afterAll(() => open.remove())

async function issue(resident: TestResident, given: Partial<CardOptions> = {}) {
  const options = { fields: cardFields, number: 'masked', language: 'en', password, ...given } as const
  return open.portal.backend.account.issueCard(resident.id, options, call)
}

const readText = async (pdf: Buffer) => (await readPrintedCodes(pdf, password, cutPage))[0]?.text ?? ''

/** As somebody does who scans the print, `seconds` later. */
async function check(text: string, { seconds = 0 } = {}) {
  const { trustedIssuers, cardIssuer, database, now } = open.portal
  const at = new Date(now().getTime() + seconds * 1000)
  const fetchStatus = (uri: string) => cardIssuer.signList(database.reader, Number(uri.split('/').at(-1)), at)
  return verifyCard(text, { issuers: trustedIssuers, now: at.getTime() / 1000, fetchStatus })
}

// Longer than any name of the demo country.
const longName = 'Maximiliana-Alexandrina Konstantinopolska Featherstonehaugh van der Westhuizen X'
const longArabic = 'مكسيميليانا ألكسندرينا قسطنطينوبولسكا فيذرستونهاو فان در فيستهويزن بنت عبد اللطيف الإسكندراني'
const nameOf = (eng: string, ara: string) => [
  { language: 'eng', value: eng },
  { language: 'ara', value: ara },
]

async function addNamed(eng: string, ara: string, portrait: Buffer | null = null, given: Partial<NewResident> = {}) {
  const { identity } = await open.addResident()
  return open.addResident({ identity: { ...identity, fullName: nameOf(eng, ara) }, portrait, ...given })
}

/** Noise is the hardest of pictures to make small. */
const drawNoise = () =>
  sharp({
    create: {
      width: 480,
      height: 600,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer()

test.each([
  ['a short name without a portrait', 'Li', 'لي', 'en', null],
  ['a long name with a portrait', longName, longArabic, 'en', () => renderPortrait(7)],
  ['a long Arabic name that leads, with a portrait', longName, longArabic, 'ar', () => renderPortrait(8)],
  ['a portrait that is hard to make small', 'Amina Diallo', 'أمينة ديالو', 'fr', drawNoise],
] as const)('%s: the print is read back at 150 dots an inch and is genuine', async (_, eng, ara, language, draw) => {
  const resident = await addNamed(eng, ara, draw && (await draw()))
  const pdf = await issue(resident, { language })
  const [onScreen] = await readPrintedCodes(pdf, password, screenPage)
  const [cutOut] = await readPrintedCodes(pdf, password, cutPage)
  expect(cutOut?.text).toBe(onScreen?.text)
  expect(cutOut?.sideMm).toBeCloseTo(44, 0)
  const { verdict, claims, isStatusKnown } = await check(cutOut?.text ?? '')
  const [fullName, secondaryFullName] = language === 'ar' ? [ara, eng] : [eng, ara]
  expect({ verdict, isStatusKnown }).toEqual({ verdict: 'valid', isStatusKnown: true })
  expect(claims).toMatchObject({ id: resident.vid, fullName, secondaryFullName, countryOfIssuance: 'TUN' })
  expect(pdf.length).toBeLessThan(150_000)
})

test('a portrait of the registry is in the code, as a picture of its own', async () => {
  const resident = await addNamed('Amina Diallo', 'أمينة ديالو', await renderPortrait(9))
  const text = await readText(await issue(resident))
  const photo = (await check(text)).claims?.photo
  expect(photo instanceof Uint8Array && (await sharp(photo).metadata()).format).toBe('webp')
})

test('the code tells no more than was chosen, and the UIN only to who asked for it', async () => {
  const resident = await open.addResident()
  const fields: CardField[] = ['vid']
  const read = async (number: CardOptions['number']) => {
    return (await check(await readText(await issue(resident, { fields, number })))).claims
  }
  const least = await read('none')
  for (const claim of ['dateOfBirth', 'gender', 'address', 'photo']) expect(least).not.toHaveProperty(claim)
  expect(least).toMatchObject({ id: resident.vid })
  expect(await read('whole')).toMatchObject({ id: resident.uin })
})

test('without the code nothing is signed, and the print has none', async () => {
  const resident = await open.addResident()
  const pdf = await issue(resident, { fields: ['gender'] })
  expect(await readPrintedCodes(pdf, password, screenPage)).toEqual([])
  expect(await readPrintedCodes(pdf, password, cutPage)).toEqual([])
  expect((await readCardPdf(pdf, password)).text).not.toContain(open.portal.settings.origins[0])
})

test('the print ends with its time and with its VID, and does not begin before it was made', async () => {
  const resident = await open.addResident()
  const text = await readText(await issue(resident))
  const yearAndDay = 366 * 86_400
  expect((await check(text, { seconds: yearAndDay })).verdict).toBe('expired')
  expect((await check(text, { seconds: -3600 })).verdict).toBe('not-yet-valid')
  const { virtualIds: vids } = open.portal.backend.account
  const [live] = await vids.list(resident.id)
  await vids.revoke(resident.id, live?.id ?? '', randomUUID(), call)
  expect((await check(text)).verdict).toBe('revoked')
})
