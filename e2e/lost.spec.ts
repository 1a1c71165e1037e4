import type { Page } from '@playwright/test'
import { expectNoAxeViolations, waitUntilWhole } from './support/expect-no-axe-violations'
import { readCode } from './support/read-code'
import { findAddress, type Resident } from './support/residents'
import { expect, test } from './support/test'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

type Typed = { idType: 'UIN' | 'RID'; name: string; gender: 'female' | 'male'; postalCode: string; contact: string }

function describe(resident: Resident, locale: 'en' | 'ar', idType: Typed['idType'] = 'UIN'): Typed {
  const gender = resident.gender === 'Female' ? 'female' : 'male'
  const isArabic = locale === 'ar'
  const [name, contact] = isArabic
    ? [resident.name.ara || resident.name.eng, resident.phone]
    : [resident.name.eng, resident.email]
  return { idType, name, gender, postalCode: resident.postalCode, contact: contact ?? '' }
}

async function fillIn(page: Page, typed: Typed, locale: 'en' | 'ar') {
  const { lost: words } = loadPageWords(locale)
  await page.getByLabel(words.idType[typed.idType]).check()
  await page.getByLabel(words.name.label).fill(typed.name)
  await page.getByLabel(words.gender[typed.gender], { exact: true }).check()
  await page.getByLabel(words.postalCode.label).fill(typed.postalCode)
  await page.getByLabel(words.contact.label).fill(typed.contact)
  await page.getByRole('button', { name: words.submit }).click()
  await expect(page).toHaveURL(/\/lost\/code$/)
}

async function enterCode(page: Page, code: string, locale: 'en' | 'ar') {
  const { lost: words } = loadPageWords(locale)
  await page.getByLabel(words.code.label).fill(code)
  await page.getByRole('button', { name: words.code.submit }).click()
}

const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    // In Arabic some have a record without Arabic: their name is asked for as it is written there.
    const isForeign = locale === 'ar' && !javaScriptEnabled
    test.use({ javaScriptEnabled, residentCase: isForeign ? 'crowd-latin' : 'crowd' })
    const words = loadPageWords(locale)
    const idType = javaScriptEnabled ? 'UIN' : 'RID'

    test(`a lost ${idType} goes to the contacts on record`, async ({ page, request, resident }) => {
      const address = findAddress(resident)
      await page.goto(`/${locale}`)
      await page.locator('main').getByRole('link', { name: words.pages.lost }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lost.title)
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: words.lost.submit }).click()
      const summary = page.getByRole('alert').filter({ hasText: words.errors.title })
      await expect(summary.getByRole('link')).toHaveCount(5)
      await expect(page.getByLabel(words.lost.name.label)).toHaveAccessibleDescription(
        new RegExp(words.lost.errors.name.missing),
      )
      await expectNoAxeViolations(page)

      const after = new Date()
      await fillIn(page, describe(resident, locale, idType), locale)
      await expectNoAxeViolations(page)
      const code = await readCode(request, address, after)
      await enterCode(page, otherThan(code), locale)
      await expect(page.getByLabel(words.lost.code.label)).toHaveAccessibleDescription(words.lost.code.wrong)
      await expectNoAxeViolations(page)
      await enterCode(page, code, locale)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lost.sent[idType])
      await expectNoAxeViolations(page)
      const number = (idType === 'UIN' ? resident.uin : resident.rid) ?? 'none'
      await waitUntilWhole(page)
      expect(await page.content()).not.toContain(number)
      await expect
        .poll(async () => (await request.get('/demo/mailbox.json', { params: { to: address } })).text())
        .toContain(number)
    })
  })
}

test.describe('somebody known and somebody unknown', () => {
  test.use({ residentCase: 'crowd', javaScriptEnabled: false })

  /** All that the pages say on the way, with a wrong code at the end. */
  async function listTexts(page: Page, typed: Typed): Promise<string[]> {
    const texts: string[] = []
    const note = async () => {
      await waitUntilWhole(page)
      texts.push(await page.title(), await page.locator('main').innerText())
    }
    await page.goto('/en/lost')
    await fillIn(page, typed, 'en')
    await note()
    const entries = { missing: '', malformed: '12', wrong: '000000' }
    for (const [error, code] of Object.entries(entries)) {
      await enterCode(page, code, 'en')
      await expect(page).toHaveURL(new RegExp(`error=${error}$`))
      await note()
    }
    return texts
  }

  test('are told the same, to the letter', async ({ page, resident, browser }) => {
    const known = describe(resident, 'en')
    const ofKnown = await listTexts(page, known)
    const context = await browser.newContext({ javaScriptEnabled: false })
    const ofUnknown = await listTexts(await context.newPage(), { ...known, name: 'Nobody Of That Name' })
    await context.close()
    expect(ofUnknown).toEqual(ofKnown)
    expect(new Set(ofKnown).size).toBeGreaterThan(4)
  })

  test('are not let through to the end, nor to a code page without having asked', async ({ page }) => {
    for (const path of ['/lost/code', '/lost/sent']) {
      await page.goto(`/en${path}`)
      await expect(page).toHaveURL(/\/en\/lost$/)
    }
  })
})

test('the sign-in page and the status page lead here, with the right number chosen', async ({ page }) => {
  const { lost: words } = loadPageWords('en')
  for (const [path, idType] of [
    ['/sign-in', 'UIN'],
    ['/status', 'RID'],
  ] as const) {
    await page.goto(`/en${path}`)
    await page.getByRole('link', { name: /have the number sent to you/i }).click()
    await expect(page.getByLabel(words.idType[idType])).toBeChecked()
  }
})
