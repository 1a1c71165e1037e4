import encodeQR from 'qr'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setCardTokensRevoked } from '@/db/card-tokens'
import { callRaw } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { makePhoto, type PhotoOptions } from '@/lib/signed-card/verify/testing/make-photo'
import { verifyRoute } from './verify-route'

let open: TestPortal
let resident: TestResident
beforeAll(async () => {
  open = await openTestPortal()
  resident = await open.addResident()
})
afterAll(() => open.remove())

const photo = Uint8Array.of(1, 2, 3)
const claims = { id: '4820931174820931', fullName: 'Amina Diallo', photo, photoFormat: 4 }

/** A card of this portal's own. */
async function makeCode(): Promise<string> {
  const { database, cardIssuer, now } = open.portal
  const subject = { residentId: resident.id, vidId: null, claims }
  return database.transaction((tx) => cardIssuer.issue(tx, subject, now()))
}
async function draw(text: string) {
  const svg = encodeQR(text, 'svg', { ecc: 'medium', scale: 6 })
  return sharp(Buffer.from(svg)).resize(700).flatten({ background: '#fff' })
}
// Each test calls from a network of its own, as one of them uses a network's calls up.
const post = (body: unknown, headers: Record<string, string> = {}) =>
  callRaw(verifyRoute.POST, body, { 'x-portal-client': 'first', ...headers })
const verify = async (text: string) => (await post({ text })).json()
const postImage = (content: Buffer, type: string) =>
  verifyRoute.POST(
    new Request('http://127.0.0.1/', {
      method: 'POST',
      headers: { 'content-type': type, 'x-portal-client': 'first' },
      body: new Uint8Array(content),
    }),
  )

test('the text of a genuine card is valid, with all that it says', async () => {
  const response = await post({ text: await makeCode() })
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toMatchObject({
    verdict: 'valid',
    claims: { id: '4820931174820931', fullName: 'Amina Diallo', photo: 'AQID' },
    token: { issuer: open.portal.trustedIssuers[0]?.issuer },
    isStatusKnown: true,
  })
})

test('a card that was taken back is revoked, one changed on the way is altered, and other text is no card', async () => {
  const code = await makeCode()
  await open.portal.database.transaction((tx) => setCardTokensRevoked(tx, resident.id, new Date()))
  expect(await verify(code)).toMatchObject({ verdict: 'revoked', isStatusKnown: true })
  expect(await verify('hello')).toMatchObject({ verdict: 'not-a-card', claims: null })
})

test('a genuine card is known from text with the marks of a copy, in a body behind a byte order mark', async () => {
  const code = await makeCode()
  const spoilt = `\u2068${code.replaceAll(' ', '\u00a0').replace(/.{40}/g, '$&\u200b\r\n')}\u2069`
  expect(await verify(spoilt)).toMatchObject({ verdict: 'valid' })
  expect(await (await post(`\ufeff${JSON.stringify({ text: code })}`)).json()).toMatchObject({ verdict: 'valid' })
})

test('pictures are read in each of the three kinds; one without a code is no card', async () => {
  const picture = await draw(await makeCode())
  const kinds = { png: picture.clone().png(), jpeg: picture.clone().jpeg(), webp: picture.clone().webp() }
  for (const [kind, image] of Object.entries(kinds)) {
    const response = await postImage(await image.toBuffer(), `image/${kind}`)
    expect(await response.json()).toMatchObject({ verdict: 'valid', claims: { fullName: 'Amina Diallo' } })
  }
  const blank = sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
  expect(await (await postImage(await blank.png().toBuffer(), 'image/png')).json()).toMatchObject({
    verdict: 'not-a-card',
  })
})

test.each<PhotoOptions>([{ angle: 30 }, { angle: 45, isPale: true }, { angle: 90, isMirrored: true }])(
  'a small code on a photo of 12 megapixels is found: %j',
  async (options) => {
    const picture = await makePhoto(await makeCode(), { part: 0.1, ...options })
    const answer = await postImage(await picture.jpeg({ quality: 85 }).toBuffer(), 'image/jpeg')
    expect(await answer.json()).toMatchObject({ verdict: 'valid' })
  },
)

test('what is no such body is refused as by the other routes', async () => {
  const large = Buffer.alloc(5 * 1024 * 1024 + 1)
  const damaged = (await (await draw('short')).png().toBuffer()).subarray(0, 200)
  const answers = await Promise.all([
    post({}),
    post('{"text":'),
    post('text', { 'content-type': 'text/plain' }),
    post({ text: 'x'.repeat(70_000) }),
    postImage(large, 'image/png'),
    postImage(Buffer.from('<svg/>'), 'image/png'),
    postImage(damaged, 'image/png'),
    postImage(Buffer.from('%PDF-1.7'), 'application/pdf'),
    postImage(Buffer.from('%PDF-1.7'), 'image/png'),
    ...[{ text: 7 }, { text: null }, { text: ['6BF'] }, [], 'text', null].map((body) => post(JSON.stringify(body))),
  ])
  expect(answers.map(({ status }) => status)).toEqual([
    400,
    400,
    415,
    413,
    413,
    415,
    400,
    415,
    415,
    ...Array(6).fill(400),
  ])
  expect(await answers[0].json()).toMatchObject({
    errors: [{ errorCode: 'RES-HTTP-400', errorMessage: expect.stringContaining('{"text"') }],
  })
  expect(verifyRoute.GET().status).toBe(405)
})

test('one network may only ask so often', async () => {
  const ask = () => post('', { 'content-type': 'text/plain', 'x-portal-client': 'second' })
  const statuses: number[] = []
  for (let call = 0; call <= 120; call++) statuses.push((await ask()).status)
  expect(new Set(statuses.slice(0, 120))).toEqual(new Set([415]))
  expect(statuses.at(-1)).toBe(429)
})
