import { generateKeyPairSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readPrintedCodes } from '../lib/pdf/card/testing/read-printed-code'
import type { CardClaims } from '../lib/signed-card/claim169/claim-fields'
import { issueClaim } from '../lib/signed-card/claim169/issue-claim'
import { readClaim } from '../lib/signed-card/claim169/read-claim'
import { importSigningKey } from '../lib/signed-card/claim169/signing-keys'
import { openContractClient } from './contract/contract-client'
import type { Resident } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { expectVerdict, flipBitIn, pasteCode, waitUntilKept, type ShownVerdict } from './support/verify-page'
import { loadPageWords } from './support/words'

const { card, verify } = loadPageWords('en')
const daySeconds = 86_400

async function downloadCard(page: Page): Promise<Buffer> {
  await page.goto('/en/account/card')
  await page.getByLabel(card.masked).check()
  await page.getByLabel('English').check()
  await page.getByRole('button', { name: card.submit }).click()
  const link = page.getByRole('link', { name: card.ready.download })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return readFile(await download.path())
}

/** By the documented rule. */
function findPassword({ name, dateOfBirth }: Resident): string {
  const letters = name.eng.normalize('NFD').replace(/[^A-Za-z]/g, '')
  return `${letters.repeat(4).slice(0, 4).toUpperCase()}${dateOfBirth.slice(0, 4)}`
}

/** The card's QR code as a scanner of 150 dots an inch reads the print, with another library than the one that drew it. */
async function scanCard(pdf: Buffer, password: string): Promise<string> {
  const [code] = await readPrintedCodes(pdf, password, 1, 150)
  return code?.text ?? ''
}

/** The same content under the same key's name, signed with another key. */
async function forge(code: string): Promise<string> {
  const { claims, token, status, kid } = await readClaim(code, { now: 0 })
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  const signer = await importSigningKey({ kty: 'OKP', crv: 'Ed25519', x, d, kid: kid ?? '' })
  return issueClaim(claims as CardClaims, token, signer, status) // of a card of our own
}

async function expectCode(page: Page, text: string, verdict: ShownVerdict, { name }: Resident) {
  await page.goto('/en/verify')
  await pasteCode(page, 'en', text)
  await expectVerdict(page, 'en', verdict)
  const isTold = verdict === 'valid' || verdict === 'expired' || verdict === 'revoked'
  await expect(page.getByText(name.eng, { exact: true })).toHaveCount(isTold ? 1 : 0)
}

test.describe('a downloaded card', () => {
  test.use({ residentCase: 'crowd', serviceWorkers: 'allow' })

  test('proves itself from its print, with and without a connection, until its number is ended', async ({
    page,
    context,
    resident,
    baseURL,
  }) => {
    test.slow()
    await signIn(page, resident)
    const pdf = await downloadCard(page)
    const code = await scanCard(pdf, findPassword(resident))
    const { token } = await readClaim(code, { now: 0 })
    const afterItsTime = new Date(((token.expiresAt ?? 0) + daySeconds) * 1000)
    const changed = await flipBitIn(code, resident.name.eng)
    const forged = await forge(code)
    const expectAnswers = async () => {
      await expectCode(page, code, 'valid', resident)
      await expectCode(page, changed, 'altered', resident)
      await expectCode(page, forged, 'altered', resident)
      await page.clock.setFixedTime(afterItsTime)
      await expectCode(page, code, 'expired', resident)
      await page.clock.setFixedTime(new Date())
    }

    await page.goto('/en/verify')
    await page
      .getByLabel(verify.file.label)
      .setInputFiles({ name: 'card.pdf', mimeType: 'application/pdf', buffer: pdf })
    await page.getByRole('button', { name: verify.submit }).click()
    await page.getByLabel(verify.password.label).fill(findPassword(resident))
    await page.getByRole('button', { name: verify.submit }).click()
    await expectVerdict(page, 'en', 'valid')
    await expect(page.getByText(resident.name.eng, { exact: true })).toBeVisible()
    await expect(page.getByText(verify.facts.statusGood)).toBeVisible()
    await expectAnswers()

    await waitUntilKept(page)
    await context.setOffline(true)
    await expectAnswers()

    const origin = baseURL ?? ''
    const place = { origin, registryOrigin: origin, isRemote: false, isConcealing: true }
    const client = await openContractClient(place)
    const vid = resident.vid ?? ''
    const ended = await client.send('vid-revoke', await client.askCode(resident, 'VID'), { vid })
    expect(ended.body.errors).toBeNull()
    await expectCode(page, code, 'valid', resident)
    await expect(page.getByText(verify.facts.statusUnknown)).toBeVisible()
    await context.setOffline(false)
    await expectCode(page, code, 'revoked', resident)
  })
})
