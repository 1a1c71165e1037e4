import { readFile } from 'node:fs/promises'
import type { APIRequestContext, Page } from '@playwright/test'
import { readCardPdf } from '../lib/pdf/testing/read-card-pdf'
import { expectPath } from './support/expect-path'
import { takeFromCrowd } from './support/crowd'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { readCode } from './support/read-code'
import { findAddress, type Resident } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

const envelope = (id: string, request: object) => ({
  id,
  version: 'v1',
  requestTime: new Date().toISOString(),
  request,
})

/** Where the request stands, as the documented API has it. */
async function readStatus(api: APIRequestContext, rid: string): Promise<unknown> {
  const data = envelope('mosip.resident.uinstatus', { individualId: rid, individualIdType: 'RID' })
  const { response } = await (await api.post('/resident/v1/rid/check-status', { data })).json()
  return response?.ridStatus
}

/** Asks for another language of messages through the documented API; gives the RID. */
async function requestUpdate(api: APIRequestContext, resident: Resident): Promise<string> {
  const individual = { individualId: resident.uin, individualIdType: 'UIN', transactionID: crypto.randomUUID() }
  const after = new Date()
  await api.post('/resident/v1/req/otp', { data: envelope('mosip.resident.otp', individual) })
  const otp = await readCode(api, findAddress(resident), after)
  const preferredLang = resident.language === 'fra' ? 'eng' : 'fra'
  const identityJson = Buffer.from(JSON.stringify({ identity: { preferredLang } })).toString('base64')
  const request = { ...individual, otp, identityJson, centerId: '1234', machineId: '12345678' }
  const data = envelope('mosip.resident.uin', request)
  const answer = await (await api.post('/registrationprocessor/v1/requesthandler/update', { data })).json()
  expect(answer.errors).toBeNull()
  return answer.response.rid
}

const readRid = async (page: Page) => (await page.locator('.receipt .ref').innerText()).replace(/\D/g, '')

async function savePdf(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  expect(download.suggestedFilename()).toBe('acknowledgement.pdf')
  return (await readCardPdf(await readFile(await download.path()), '')).text
}

/** From the account home to the receipt; gives the order's number. */
async function orderCard(page: Page, locale: string): Promise<string> {
  const { pages, print } = loadPageWords(locale)
  await page.getByRole('main').getByRole('link', { name: pages.print }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(print.title)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: print.submit }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(print.ordered.title)
  await expectPath(page, '/account/print/ordered')
  await expectNoAxeViolations(page)
  return readRid(page)
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled, residentCase: locale === 'ar' && javaScriptEnabled ? 'crowd-latin' : 'crowd' })

    test('a printed card is ordered, found among the requests, and acknowledged', async ({ page, resident }) => {
      const { pages, print, requests } = loadPageWords(locale)
      await signIn(page, resident, locale)
      const rid = await orderCard(page, locale)
      expect(page.url()).not.toContain(rid)
      expect(['RECEIVED', 'PROCESSING']).toContain(await readStatus(page.request, rid))

      await page.goto(`/${locale}/account/print`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(print.underWay.title)
      await expect(page.getByRole('button', { name: print.underWay.another })).toBeVisible()
      await expectNoAxeViolations(page)

      await page.goto(`/${locale}/account`)
      await page.getByRole('main').getByRole('link', { name: pages.requests }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(requests.title)
      await expectNoAxeViolations(page)
      await page.getByRole('link', { name: requests.kind.REPRINT }).click()
      await expectPath(page, '/account/requests/request')
      await expect(page.getByRole('list', { name: requests.progress }).getByRole('listitem')).toHaveCount(4)
      await expectNoAxeViolations(page)
      expect((await page.getByRole('main').innerText()).replace(/\s/g, '')).toContain(rid)
      expect((await savePdf(page, requests.file)).replace(/\s/g, '')).toContain(rid)
    })
  })
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(`an update that nobody works on yet, ${name},`, () => {
    test.use({ javaScriptEnabled, residentCase: 'crowd-any' })

    test('is cancelled on its page, and can then be asked for again', async ({ page, resident, request }) => {
      const { pages, requests, status } = loadPageWords(locale)
      await signIn(page, resident, locale)
      const rid = await requestUpdate(request, resident)
      await page.getByRole('main').getByRole('link', { name: pages.requests }).click()
      await page.getByRole('link', { name: requests.kind.UPDATE }).first().click() // the newest
      await page.getByRole('link', { name: requests.cancel.ask }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(requests.cancel.title)
      if (javaScriptEnabled) await expectNoAxeViolations(page)
      await page.getByRole('button', { name: requests.cancel.submit }).click()
      await expect(page.getByText(requests.cancel.done)).toBeVisible()
      if (javaScriptEnabled) await expectNoAxeViolations(page)
      expect(await readStatus(request, rid)).toBe('REJECTED')

      await page.goto(`/${locale}/status`)
      await page.getByLabel(status.label).fill(rid)
      await page.getByRole('button', { name: status.submit }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(status.result.CANCELLED.title)
      await requestUpdate(request, resident)
    })
  })
}

test.describe('a request', () => {
  test.use({ residentCase: 'crowd' })

  test('of another person is words and nothing else', async ({ page, browser, resident, baseURL }) => {
    const { requests } = loadPageWords('en')
    const stranger = await takeFromCrowd(process.env.E2E_LOCKS ?? '')
    await signIn(page, resident)
    await orderCard(page, 'en')
    const id = new URL(page.url()).searchParams.get('id') ?? ''
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const other = await context.newPage()
    await signIn(other, stranger)
    const ways = ['request?id=', 'request?cancel=ask&id=', 'file?id=', 'request?id=%00', 'file?id=x&x=']
    for (const way of [...ways, '../print/ordered?id=']) {
      await other.goto(`/en/account/requests/${way}${id}`)
      await expect(other).toHaveURL(/\/en\/account\/requests\?error=gone$/)
      await expect(other).toHaveTitle(/^Error: /)
      await expect(other.getByText(requests.gone)).toBeVisible()
      await expect(other.getByText(requests.kind.REPRINT)).toHaveCount(0)
    }
    await expectNoAxeViolations(other)
    await context.close()
  })
})

test.describe('a double click', () => {
  test.use({ residentCase: 'crowd' })

  test('orders one card; a page left open elsewhere is told of it, and can order another', async ({
    page,
    resident,
  }) => {
    const { print, requests } = loadPageWords('en')
    await signIn(page, resident)
    await page.goto('/en/account/print')
    const elsewhere = await page.context().newPage()
    await elsewhere.goto('/en/account/print')
    await page.getByRole('button', { name: print.submit }).dblclick()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(print.ordered.title)
    await elsewhere.getByRole('button', { name: print.submit }).click()
    await expect(elsewhere).toHaveTitle(/^Error: /)
    await expect(elsewhere.getByText(print.underWay.error)).toBeVisible()
    await expectNoAxeViolations(elsewhere)
    await page.goto('/en/account/requests')
    await expect(page.getByRole('link', { name: requests.kind.REPRINT })).toHaveCount(1)
    await elsewhere.getByRole('button', { name: print.underWay.another }).click()
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(print.ordered.title)
    await page.reload()
    await expect(page.getByRole('link', { name: requests.kind.REPRINT })).toHaveCount(2)
  })
})

test('without a session neither the requests nor their documents are to be had', async ({ page, request }) => {
  for (const path of ['requests', 'requests/request?id=x', 'requests/file?id=x', 'print', 'print/ordered?id=x']) {
    await page.goto(`/en/account/${path}`)
    await expect(page).toHaveURL(/\/sign-in\?notice=required&next=(requests|print)$/)
  }
  const file = await request.get('/en/account/requests/file?id=x', { maxRedirects: 0 })
  expect(file.status()).toBe(307)
})
