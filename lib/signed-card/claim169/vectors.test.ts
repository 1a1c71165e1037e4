import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkVector } from '@/scripts/verify/check-vector'
import { readVector } from '@/scripts/verify/read-vector'

/** The published vectors and our own, for what those leave out; any that is laid there is run, here and in the browser. */
const folder = path.join(import.meta.dirname, 'testing/vectors')
const vectors = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readVector(readFileSync(path.join(folder, file), 'utf8')))
  .filter((vector) => vector !== null)
/** When the vectors that are in time are so. */
const now = 1_760_000_000

test('there are vectors of each kind', () => {
  expect(new Set(vectors.map(({ category }) => category))).toEqual(new Set(['valid', 'invalid', 'edge']))
})

test.each(vectors)('$name is read as it says', async (vector) => {
  const { read, verification, differences } = await checkVector(vector, now)
  expect(differences).toEqual([])
  expect(verification.problem).toBe(vector.expected_error ?? null)
  const lapsed = /(expired|not-yet-valid)$/.exec(vector.name)
  if (lapsed) expect(read?.time).toBe(lapsed[0])
})

test('what is not as the vector says is named, and a signed one is valid', async () => {
  const signed = vectors.find(({ name }) => name === 'ed25519-signed')
  if (!signed) throw new Error('The signed vector is missing')
  expect((await checkVector(signed, now)).verification.verdict).toBe('valid')
  const changed = { ...signed, expected_claim169: { fullName: 'Somebody Else' }, expected_cwt_meta: { issuedAt: 1 } }
  expect((await checkVector(changed, now)).differences).toEqual(['fullName', 'issuedAt'])
  const unsigned = { ...signed, signing_key: undefined }
  expect((await checkVector(unsigned, now)).differences).toEqual(['signature'])
  expect((await checkVector({ ...signed, category: 'invalid' }, now)).differences).toEqual(['not refused'])
  expect((await checkVector({ ...signed, qr_data: '!' }, now)).differences).toEqual(['refused: Base45Decode'])
})
