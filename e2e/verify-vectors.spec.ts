import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { TrustedIssuer } from '../lib/signed-card/claim169/verify-card'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { startTemporaryServer } from '../scripts/lib/temporary-server.mjs'
import { readVector, readVectorKey, type Vector } from '../scripts/verify/read-vector'
import { expect, test } from './support/test'
import { expectVerdict, pasteCode, startCheckAgain, type ShownVerdict } from './support/verify-page'
import { loadPageWords } from './support/words'

const nowSeconds = () => Math.floor(Date.now() / 1000)
const vectorFolder = path.join(projectRoot, 'lib/signed-card/claim169/testing/vectors')

const loadVectors = () =>
  readdirSync(vectorFolder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readVector(readFileSync(path.join(vectorFolder, file), 'utf8')))
    .filter((vector) => vector !== null)

/** The issuers of all signed vectors, each with its keys. */
function listIssuers(vectors: readonly Vector[]): TrustedIssuer[] {
  const signed = vectors.filter(({ signing_key }) => signing_key)
  const names = new Set(signed.map(({ expected_cwt_meta }) => String(expected_cwt_meta?.issuer)))
  return [...names].map((issuer) => {
    const own = signed.filter(({ expected_cwt_meta }) => expected_cwt_meta?.issuer === issuer)
    const keys = own.map(readVectorKey).filter((key) => key !== null)
    return { name: issuer, issuer, jwks: { keys } }
  })
}

/** Of what is not signed, or is encrypted, nobody that the page knows can vouch. */
function nameVerdict({ category, signing_key, encryption_key, expected_cwt_meta }: Vector): ShownVerdict {
  if (category === 'invalid') return 'not-a-card'
  if (!signing_key || encryption_key) return 'unknown-issuer'
  if (Number(expected_cwt_meta?.expiresAt) < nowSeconds()) return 'expired'
  return Number(expected_cwt_meta?.notBefore) > nowSeconds() ? 'not-yet-valid' : 'valid'
}

test('the vectors of the specification are verified as they say, with their issuers trusted', async ({
  page,
}, testInfo) => {
  test.slow()
  const vectors = loadVectors()
  const file = testInfo.outputPath('issuers.json')
  writeFileSync(file, JSON.stringify(listIssuers(vectors)))
  const settings = { RATE_LIMITS: 'off', CARD_TRUSTED_ISSUERS_FILE: file }
  const server = await startTemporaryServer({ settings, logFile: testInfo.outputPath('server.log') })
  const { remarks } = loadPageWords('en').verify
  try {
    await page.goto(`${server.origin}/en/verify`)
    for (const vector of vectors) {
      const verdict = nameVerdict(vector)
      await pasteCode(page, 'en', vector.qr_data)
      await expectVerdict(page, 'en', verdict)
      const remark = vector.encryption_key ? remarks.encrypted : remarks.unsigned
      if (verdict === 'unknown-issuer') await expect(page.locator('.verdict')).toContainText(remark)
      await startCheckAgain(page, 'en')
    }
  } finally {
    await server.stop()
  }
})
