import { Buffer } from 'node:buffer'
import { writePdf } from '../lib/documents/testing/write-pdf'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { drawPicture, writeLargeFile, type UploadFile } from './support/documents'
import { readCode } from './support/read-code'
import { expect, test } from './support/test'
import { inventPhone, readRequestStatus, walkUpdate } from './support/update-journey'
import { loadPageWords } from './support/words'

const { code } = loadPageWords('en')

const pdf = (name: string, buffer: Buffer): UploadFile => ({ name, mimeType: 'application/pdf', buffer })
const megabyte = 1024 * 1024

/** Each wrong file, and what is said of it: never the same twice running, so that the words tell a new page from the old. */
async function listWrongFiles() {
  const picture = await drawPicture()
  return [
    ['wrongKind', pdf('letter.pdf', Buffer.from('Dear authority, I live here. '.repeat(20)))],
    ['tooBig', writeLargeFile(2 * megabyte)],
    ['empty', pdf('empty.pdf', Buffer.alloc(0))],
    ['tooBig', writeLargeFile(5 * megabyte)],
    ['unreadable', { ...picture, buffer: picture.buffer.subarray(0, 200) }],
    ['protected', pdf('locked.pdf', writePdf({ trailer: '/Encrypt 5 0 R' }))],
    ['unreadable', pdf('half.pdf', writePdf().subarray(0, 60))],
    ['tooBig', writeLargeFile(12 * megabyte)],
  ] as const
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, residentCase: 'crowd-any' })

    test('each file that cannot be taken is refused in words of its own, and a right one is taken', async ({
      page,
      resident,
    }) => {
      test.slow()
      const walk = walkUpdate(page)
      const { words } = walk
      await walk.start(resident, ['address'])
      await walk.fillAddress()
      await page.getByRole('button', { name: words.proof.upload }).click()
      await expect(page.getByRole('alert').getByRole('link')).toHaveText([words.upload.type, words.upload.none])
      await expectNoAxeViolations(page)
      for (const [problem, file] of await listWrongFiles()) {
        await walk.sendDocument('rentalContract', file)
        const said = words.upload[problem].replace('{size}', '2 MB')
        await expect(page.locator('#file-error'), file.name).toHaveText(said)
        await expect(page.getByLabel(words.documentTypes.rentalContract.label)).toBeChecked()
      }
      await expectNoAxeViolations(page)
      const picture = await drawPicture('contract.png')
      await walk.sendDocument('rentalContract', picture)
      await expect(page.getByRole('heading', { name: words.proof.kept })).toBeVisible()
      const shown = await page.request.get((await page.getByAltText(words.proof.keptAlt).getAttribute('src')) ?? '')
      expect(await shown.body()).toEqual(picture.buffer)
      expect(shown.headers()).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' })
      expect(shown.headers()['cache-control']).toContain('no-store')

      await page.getByText(words.proof.replace).click()
      await walk.sendDocument('bankStatement', pdf('statement.pdf', writePdf()))
      await expect(page.getByText('statement.pdf').first()).toBeVisible()
      await page.getByRole('button', { name: words.proof.remove }).click()
      await expect(page.getByText(words.proof.removed)).toBeVisible()
      expect((await page.request.get('/en/account/update/preview?proof=proofOfAddress')).status()).toBe(404)
    })
  })
}

test.describe('what belongs to one resident', () => {
  test.use({ residentCase: 'crowd-any' })

  test('is neither shown to nor sent by others, and is sent once however often the button is used', async ({
    page,
    resident,
    browser,
    baseURL,
  }) => {
    const walk = walkUpdate(page)
    const { words } = walk
    await walk.start(resident, ['address'])
    const owner = page.locator('input[name="owner"]')
    await owner.evaluate((field: HTMLInputElement) => (field.value = 'another person'))
    await walk.fillAddress()
    await page.getByRole('link', { name: words.draft.goOn }).click()
    await expect(page.getByLabel(words.fields.line1)).toHaveValue('')
    await walk.fillAddress()
    await walk.heading(words.proofs.proofOfAddress.title)
    await owner.evaluate((field: HTMLInputElement) => (field.value = 'another person'))
    await walk.sendDocument('residenceCertificate', await drawPicture())
    await page.getByRole('link', { name: words.draft.goOn }).click()
    await walk.sendDocument('residenceCertificate', await drawPicture())
    await walk.acceptDocument()

    const stranger = await browser.newContext({ baseURL: baseURL ?? '' })
    const file = await stranger.request.get('/en/account/update/preview?proof=proofOfAddress')
    expect(file.status()).toBe(404)
    const form = { documentType: 'bankStatement', file: await drawPicture() }
    const path = '/en/account/update/upload?proof=proofOfAddress'
    const origin = new URL(baseURL ?? '').origin
    const unsigned = await stranger.request.post(path, { multipart: form, headers: { origin }, maxRedirects: 0 })
    expect(unsigned.headers().location).toBe('/en/sign-in?notice=required&next=update')
    await stranger.close()
    const foreign = await page.request.post(path, { multipart: form, headers: { origin: 'https://evil.example' } })
    expect(foreign.status()).toBe(403)

    const second = await page.context().newPage()
    await second.goto('/en/account/update/check')
    await page.getByRole('button', { name: words.check.send }).dblclick()
    await walk.heading(words.sent.title)
    const { rid } = await readRequestStatus(page)
    await second.getByRole('button', { name: words.check.send }).click()
    await expect(second.getByRole('heading', { level: 1, name: words.sent.title })).toBeVisible()
    expect((await readRequestStatus(second)).rid).toBe(rid)
    await second.goto('/en/account/update/field?item=address')
    await expect(second).toHaveURL(/\/update\/sent$/)
  })
})

test.describe('a new e-mail', () => {
  test.use({ residentCase: 'crowd-any', javaScriptEnabled: false })

  test('counts only once its own code was entered, and only as it was typed last', async ({ page, resident }) => {
    const walk = walkUpdate(page)
    const { words } = walk
    await walk.start(resident, ['email'])
    const [first, second] = [`${inventPhone()}@example.com`, `${inventPhone()}@example.com`]
    const atFirst = new Date()
    await page.getByLabel(words.fields.email).fill(first)
    await walk.goOn()
    await walk.heading(words.contactCode.title.email)
    const codeOfFirst = await readCode(page.request, first, atFirst)
    await page.goto('/en/account/update/check')
    await walk.heading(words.contactCode.title.email)
    await page.getByRole('link', { name: words.contactCode.change.email }).click()
    const atSecond = new Date()
    await page.getByLabel(words.fields.email).fill(second)
    await walk.goOn()
    await page.getByLabel(code.label).fill(codeOfFirst)
    await page.getByRole('button', { name: code.submit }).click()
    await expect(page.locator('#code-error')).toBeVisible()
    await expectNoAxeViolations(page)
    await walk.proveContact(second, atSecond)
    await walk.heading(words.check.title)
    await expect(page.getByText(second)).toBeVisible()
  })
})
