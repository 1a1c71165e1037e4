import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { APIRequestContext, Page } from '@playwright/test'
import { readCardPdf } from '../lib/pdf/testing/read-card-pdf'
import type { AuthHistoryRecord } from '../lib/contract/auth-history-api'
import { findEnding, findModality } from '../lib/history/schema'
import { expectPath } from './support/expect-path'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { readCode } from './support/read-code'
import { findAddress, type Resident } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

async function callApi(request: APIRequestContext, path: string, id: string, fields: object) {
  const data = { id, version: 'v1', requestTime: new Date().toISOString(), request: fields }
  const answer = (await (await request.post(path, { data })).json()) as { response: unknown; errors: unknown }
  expect(answer.errors).toBeNull()
  return answer.response
}

/** The history as the documented API tells it. */
async function readDocumentedHistory(request: APIRequestContext, resident: Resident) {
  const individual = { transactionID: randomUUID(), individualId: resident.uin, individualIdType: 'UIN' }
  const after = new Date()
  await callApi(request, '/resident/v1/req/otp', 'mosip.resident.otp', individual)
  const otp = await readCode(request, findAddress(resident), after)
  const fields = { ...individual, otp }
  const answer = await callApi(request, '/resident/v1/req/auth-history', 'mosip.resident.authhistory', fields)
  return (answer as { authHistory: AuthHistoryRecord[] }).authHistory // the documented shape
}

/** What the table file has to say of a record; the server tells times in the zone of this machine. */
function describeRecord(record: AuthHistoryRecord, locale: string) {
  const words = loadPageWords(locale).history
  const modality = findModality(record.authModality)
  const at = new Date(`${record.date}T${record.time}Z`)
  const [date, time] = [at.toLocaleDateString('sv'), at.toLocaleTimeString('sv')]
  const ending = words.ending[findEnding(modality, record.responseCode === 'Y')]
  const { partnerName, partnerTransactionId, idUsed, authResponse } = record
  return [date, time, partnerName, words.modality[modality], ending, partnerTransactionId, idUsed, authResponse]
}

async function download(page: Page, name: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled, residentCase: 'crowd' })

    test('finds a use, reports it, and takes the history away', async ({ page, request, resident }) => {
      const { history: words, pages } = loadPageWords(locale)
      const rows = page.getByRole('table').getByRole('rowgroup').last().getByRole('row')
      await signIn(page, resident, locale)
      await page.getByRole('main').getByRole('link', { name: pages.history }).click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/account/history$`))
      await expect(rows).toHaveCount(10)
      await expectNoAxeViolations(page)

      const pager = page.getByRole('navigation', { name: words.pager.label })
      await pager.getByRole('link', { name: words.pager.next }).click()
      await expect(page).toHaveURL(/\?page=2$/)
      await expect(pager.locator('[aria-current="page"]')).toContainText('2')

      await page.locator('summary', { hasText: words.filter.heading }).click()
      await page.getByLabel(words.filter.how, { exact: true }).selectOption(words.modality.code)
      await page.getByLabel(words.filter.size, { exact: true }).selectOption('50')
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: words.filter.submit, exact: true }).click()
      await expect(page.getByText(words.filter.active)).toBeVisible()
      const documented = await readDocumentedHistory(request, resident)
      // The call's own two records are newer than the page.
      const ofCodes = documented.slice(2).filter(({ authModality }) => authModality === 'OTP-AUTH')
      await expect(rows).toHaveCount(ofCodes.length)
      const codeCell = page.getByRole('cell').filter({ hasText: new RegExp(`^${words.modality.code}$`) })
      await expect(rows.filter({ has: codeCell })).toHaveCount(ofCodes.length)

      await rows.last().getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.entry.title)
      await expectNoAxeViolations(page)
      await page.getByRole('link', { name: words.entry.doubt }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.report.heading)
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: words.report.submit }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.receipt.title)
      await expectPath(page, '/account/history/reported')
      await expectNoAxeViolations(page)
      const number = (await page.locator('.receipt .ref').textContent()) ?? ''
      expect(number).toMatch(/^\d{4}-\d{4}$/)
      await expect
        .poll(async () => (await request.get('/demo/mailbox.json', { params: { to: findAddress(resident) } })).text())
        .toContain(number)
      await expect(page.getByRole('link', { name: words.receipt.lock })).toHaveAttribute(
        'href',
        `/${locale}/account/locks`,
      )

      await page.getByRole('link', { name: words.receipt.back }).click()
      const table = await download(page, words.save.csv)
      expect(table.name).toBe('history.csv')
      const [head = '', ...lines] = table.bytes.toString('utf8').trimEnd().split('\r\n')
      expect(head.startsWith('\uFEFF')).toBe(true)
      expect(lines.map((line) => line.split(','))).toEqual(documented.map((record) => describeRecord(record, locale)))
      const statement = await download(page, words.save.pdf)
      expect(statement.name).toBe('history.pdf')
      const { lines: text } = await readCardPdf(statement.bytes, '')
      const references = documented.map(({ partnerTransactionId }) => partnerTransactionId.slice(0, 8))
      expect(references.filter((reference) => !text.includes(reference))).toEqual([])
      expect(text).not.toContain(resident.uin)
    })
  })
}

test.describe('a filter', () => {
  test.use({ residentCase: 'prefers-arabic' })

  test('says what is wrong with its dates, and how to get out of an empty list', async ({ page, resident }) => {
    const { history: words, shell, errors } = loadPageWords('en')
    const alert = page.getByRole('alert', { name: errors.title })
    await signIn(page, resident)
    await page.goto('/en/account/history?from=31+January&to=2026-13-01')
    await expect(page).toHaveTitle(new RegExp(`^${shell.errorPrefix}`))
    await expect(alert).toBeFocused()
    await alert.getByRole('link', { name: words.errors.to.malformed }).click()
    await expect(page.getByLabel(words.filter.to, { exact: true })).toBeFocused()
    await expectNoAxeViolations(page)
    await page.getByLabel(words.filter.from, { exact: true }).fill('2026-02-02')
    await page.getByLabel(words.filter.to, { exact: true }).fill('2026-02-01')
    await page.getByRole('button', { name: words.filter.submit, exact: true }).click()
    await expect(alert).toContainText(words.errors.to.order)
    await expect(page.getByLabel(words.filter.from, { exact: true })).toHaveValue('2026-02-02')
    await page.goto('/en/account/history?to=1999-12-31')
    await expect(page.getByRole('heading', { name: words.emptyFilter.title })).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('main').getByRole('link', { name: words.filter.clear }).last().click()
    await expect(page).toHaveURL(/\/account\/history$/)
    await page.goto('/en/account/history?page=900&size=25')
    await expect(page).toHaveURL(/page=[1-9]&size=25|size=25&page=[1-9]|size=25$/)
  })
})

test.describe('somebody else', () => {
  test.use({ residentCase: 'short-name' })

  test('can neither see nor report a use, and gets no file without a session', async ({ page, request, resident }) => {
    const file = await request.get('/en/account/history/file?format=csv', { maxRedirects: 0 })
    expect(file.status()).toBe(307)
    expect(file.headers().location).toContain('/sign-in?notice=required&next=history')
    await signIn(page, resident)
    await page.goto('/en/account/history')
    const href = (await page.getByRole('table').getByRole('link').last().getAttribute('href')) ?? ''
    const others = href.replace(/\d+$/, (id) => String(Number(id) > 5_000 ? 1 : 12_000))
    expect((await page.goto(others))?.status()).toBe(404)
    expect((await page.goto(others.replace('/entry', '/reported')))?.status()).toBe(404)
    await page.goto(`${href}&step=report`)
    await page
      .locator('input[name="id"]')
      .evaluate((field: HTMLInputElement, id) => (field.value = id), others.replace(/\D/g, ''))
    await page.getByRole('button', { name: loadPageWords('en').history.report.submit }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(loadPageWords('en').notFound.title)
  })
})
