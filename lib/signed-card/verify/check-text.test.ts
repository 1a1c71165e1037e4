import { expect, test } from 'vitest'
import { issueClaim } from '@/lib/signed-card/claim169/issue-claim'
import { importSigningKey } from '@/lib/signed-card/claim169/signing-keys'
import { listPublicJwks, makeSigningJwk } from '@/lib/signed-card/issuer/issuer-keys'
import { checkText } from './check-text'

const now = 1_770_000_000
const issuer = 'https://id.utopia.example'
const key = makeSigningJwk()
const issuers = [{ name: 'Utopia', issuer, jwks: { keys: listPublicJwks([key]) } }]
const check = async (text: string) => (await checkText(text, { issuers, now, fetchStatus: async () => null })).verdict

const makeCode = async () =>
  issueClaim({ id: '1', fullName: 'Amina' }, { issuer, expiresAt: now + 9 }, await importSigningKey(key))

test('a code is known again with the line breaks of a mail in it and blanks around it', async () => {
  const code = await makeCode()
  const broken = code.replace(/.{40}/g, '$&\r\n')
  expect(await Promise.all([code, broken, `  ${code} \n`].map(check))).toEqual(['valid', 'valid', 'valid'])
})

test.each([
  ['no-break spaces', (code: string) => code.replaceAll(' ', '\u00a0')],
  ['isolates', (code: string) => `\u2068${code}\u2069`],
  ['a byte order mark', (code: string) => `\ufeff${code}`],
  ['soft hyphens', (code: string) => code.replace(/.{30}/g, '$&\u00ad')],
  ['dashes', (code: string) => code.replaceAll('-', '\u2011')],
])('a code that was copied with %s is known', async (_what, spoil) => {
  expect(await check(spoil(await makeCode()))).toBe('valid')
})

test('text that is no code is no card', async () => {
  expect(await Promise.all(['', 'hello', 'https://utopia.example/'].map(check))).toEqual(Array(3).fill('not-a-card'))
})
