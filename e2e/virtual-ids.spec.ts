import type { APIRequestContext, Page } from '@playwright/test'
import { expectPath } from './support/expect-path'
import { takeFromCrowd } from './support/crowd'
import { expectNoAxeViolations, waitUntilWhole } from './support/expect-no-axe-violations'
import type { Resident } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

/** What the documented API says to a request for a code with the VID: its error's message, or null. */
async function askForCode(api: APIRequestContext, individualIdType: 'UIN' | 'VID', individualId: string) {
  const data = {
    id: 'mosip.resident.otp',
    version: 'v1',
    requestTime: new Date().toISOString(),
    request: { transactionID: crypto.randomUUID(), individualId, individualIdType },
  }
  const answer = await api.post('/resident/v1/req/otp', { data })
  return ((await answer.json()) as { response: { message: string } }).response.message // the documented envelope
}

/** Whether a code for the VID goes to the resident. A VID that is over is answered too, with a contact made up. */
const isOf = async (api: APIRequestContext, { uin }: Resident, vid: string | null) =>
  (await askForCode(api, 'VID', vid ?? '')) === (await askForCode(api, 'UIN', uin))

async function readWholeVid(page: Page): Promise<string> {
  await waitUntilWhole(page)
  const text = await page.locator('main').innerText()
  return /\d{4} \d{4} \d{4} \d{4}/.exec(text)?.[0].replaceAll(' ', '') ?? ''
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled, residentCase: 'crowd' })
    const { virtualIds: words, pages, errors } = loadPageWords(locale)

    test('a virtual ID is made, shown at a counter, used, and ended', async ({ page, request, resident }) => {
      await signIn(page, resident, locale)
      await page.locator('main').getByRole('link', { name: pages.virtualIds }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
      await expect(page.getByText(resident.vid?.slice(-4) ?? 'none', { exact: false }).first()).toBeVisible()
      await expectNoAxeViolations(page)
      await page.getByRole('link', { name: words.make }).click()
      await page.getByRole('button', { name: words.new.submit }).click()
      await expect(page.getByRole('alert').filter({ hasText: errors.title })).toContainText(words.new.errors.missing)
      await expectNoAxeViolations(page)
      await page.getByLabel(words.type.TEMPORARY).check()
      await page.getByRole('button', { name: words.new.submit }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.receipt.made.title)
      await expectNoAxeViolations(page)

      await page.getByRole('link', { name: words.receipt.made.main }).click()
      await expect(page.getByRole('img', { name: words.shown.qr })).toBeVisible()
      await expectPath(page, '/account/virtual-ids/show')
      await expectNoAxeViolations(page)
      const vid = await readWholeVid(page)
      expect(await isOf(request, resident, vid)).toBe(true)
      await expect(page.getByRole('button', { name: words.shown.copy })).toHaveCount(javaScriptEnabled ? 1 : 0)

      await page.locator('main').getByRole('link', { name: words.revoke }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.end.title)
      await expectPath(page, '/account/virtual-ids/revoke')
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: words.end.submit }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.receipt.ended.title)
      await expectNoAxeViolations(page)
      expect(await isOf(request, resident, vid)).toBe(false)
      expect(await isOf(request, resident, resident.vid)).toBe(true)
    })
  })
}

test.describe('what nobody should do', () => {
  test.use({ residentCase: 'crowd' })
  const { virtualIds: words } = loadPageWords('en')

  test('another person’s virtual ID is neither shown nor ended, and an ended one has nothing left', async ({
    page,
    request,
    resident,
    browser,
  }) => {
    await signIn(page, resident)
    await page.goto('/en/account/virtual-ids')
    const shown = (await page.getByRole('link', { name: words.show }).first().getAttribute('href')) ?? ''
    const ending = shown.replace('/show', '/revoke')
    const stranger = await (await browser.newContext()).newPage()
    await signIn(stranger, await takeFromCrowd(process.env.E2E_LOCKS ?? ''))
    for (const path of [shown, ending]) {
      await stranger.goto(path)
      await expect(stranger.getByText(words.problem.unknown)).toBeVisible()
      expect(await stranger.locator('main').innerText()).not.toContain(resident.vid?.slice(-4))
    }
    await expectNoAxeViolations(stranger)
    await stranger.context().close()
    expect(await isOf(request, resident, resident.vid)).toBe(true)

    await page.goto(ending)
    await page.getByRole('button', { name: words.end.submit }).dblclick()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.receipt.ended.title)
    for (const path of [shown, ending]) {
      await page.goto(path)
      await expect(page.getByText(words.problem.over)).toBeVisible()
      await expect(page.getByText(words.empty.text)).toBeVisible()
    }
    await expectNoAxeViolations(page)
    expect(await isOf(request, resident, resident.vid)).toBe(false)
  })
})

test('without a session the pages lead to signing in and back', async ({ page }) => {
  for (const part of ['', '/new', '/revoke?id=1', '/show?id=1']) {
    await page.goto(`/en/account/virtual-ids${part}`)
    await expect(page).toHaveURL(/\/sign-in\?notice=required&next=virtualId/)
  }
})
