import type { Page } from '@playwright/test'
import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import en from '../messages/en.json' with { type: 'json' }
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { readCode } from './support/read-code'
import { findAddress, findResident, type Resident } from './support/residents'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

const { signIn: words, code, errors, account } = en

async function submitIdentifier(page: Page, typed: string) {
  await page.goto('/en/sign-in')
  await page.getByLabel(words.label).fill(typed)
  await page.getByRole('button', { name: words.submit }).click()
}

async function submitCode(page: Page, typed: string) {
  await page.getByLabel(code.label).fill(typed)
  await page.getByRole('button', { name: code.submit }).click()
}

async function askForCode(page: Page, resident: Resident) {
  const after = new Date()
  await submitIdentifier(page, resident.uin.replace(/(\d{3})/g, '$1 '))
  await expect(page).toHaveURL(/\/sign-in\/code$/)
  return readCode(page.request, findAddress(resident), after)
}

const anotherThan = (right: string) => String((Number(right) + 1) % 1_000_000).padStart(6, '0')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, residentCase: javaScriptEnabled ? 'ordinary' : 'same-name-1' })

    test('in two steps to the account, and out again', async ({ page, resident }) => {
      const right = await askForCode(page, resident)
      await expect(page.getByText(/@utopia\.example/).first()).toBeVisible()
      await expectNoAxeViolations(page)
      await submitCode(page, anotherThan(right))
      await expect(page).toHaveTitle(new RegExp(`^${en.shell.errorPrefix}`))
      const field = page.getByLabel(code.label)
      await expect(field).toHaveAccessibleDescription(/You have 4 tries left/)
      await expect(field).toHaveValue('')
      await expectNoAxeViolations(page)
      await submitCode(page, ` ${right.slice(0, 3)} ${right.slice(3)} `)
      await expect(page).toHaveURL(/\/en\/account$/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(resident.name.eng)
      await expect(page.locator('main')).not.toContainText(resident.uin.slice(0, 6))
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: account.signOut, exact: true }).last().click()
      await expect(page).toHaveURL(/\/signed-out$/)
      await expectNoAxeViolations(page)
      await page.goto('/en/account')
      await expect(page).toHaveURL(/\/sign-in\?notice=required/)
    })

    test('what is wrong is said at the field, what was typed is kept, and no ID comes into the URL', async ({
      page,
    }) => {
      const attempts = [
        ['', errors.id.missing],
        ['hello', errors.id.malformed],
        ['4820931174', errors.id.typo],
      ] as const
      for (const [typed, message] of attempts) {
        await submitIdentifier(page, typed)
        const field = page.getByLabel(words.label)
        await expect(field).toHaveAccessibleDescription(new RegExp(message))
        await expect(field).toHaveValue(typed)
        expect(new URL(page.url()).search).not.toMatch(/\d{5}/)
      }
      await expectNoAxeViolations(page)
    })

    test('an ID that no code can be sent for is not told from another one', async ({ page, residents }) => {
      const revoked = findResident(residents, 'vid-revoked').vid ?? ''
      for (const typed of [generateUin(), findResident(residents, 'no-contact').uin, generateVidNumber(), revoked]) {
        await submitIdentifier(page, typed)
        await expect(page).toHaveURL(/\/sign-in\/code$/)
        await submitCode(page, '000000')
        await expect(page.getByLabel(code.label)).toHaveAccessibleDescription(/You have 4 tries left/)
      }
    })
  })
}

test.describe('the number', () => {
  test.use({ residentCase: 'same-name-2' })

  test('is shown after a code, and hidden again', async ({ page, resident }) => {
    await signIn(page, resident)
    await page.getByRole('link', { name: `${account.show} ${account.showWhat}` }).click()
    const { uin } = resident
    const grouped = `${uin.slice(0, 3)} ${uin.slice(3, 6)} ${uin.slice(6)}`
    await expect(page.getByText(grouped)).toBeVisible()
    expect(page.url()).not.toContain(uin)
    await page.getByRole('link', { name: `${account.hide} ${account.hideWhat}` }).click()
    await expect(page.getByText(grouped)).toHaveCount(0)
  })
})

test.describe('signing out everywhere', () => {
  test.use({ residentCase: 'long-name' })

  test('ends the other browser’s session too', async ({ page, browser, resident }) => {
    await signIn(page, resident)
    const other = await browser.newContext()
    const second = await other.newPage()
    await signIn(second, resident)
    await expect(second.getByText(/Last sign-in/)).toBeVisible()
    await page.goto('/en/account/devices')
    await second.getByRole('link', { name: account.otherDevices }).click()
    await second.getByRole('button', { name: en.devices.endAll }).click()
    await expect(second).toHaveURL(/\/signed-out\?everywhere=yes$/)
    // It ended nothing, and must not say that it did.
    await page.getByRole('button', { name: en.devices.endAll }).click()
    await expect(page).toHaveURL(/\/sign-in\?notice=ended&next=devices$/)
    await other.close()
  })
})

test('the session warns before its end, and can be kept', async ({ page, residents }) => {
  await page.clock.install()
  await signIn(page, findResident(residents, 'vid-expired'))
  let remainingSeconds = 100
  await page.route('**/api/v1/session', (route) => route.fulfill({ json: { remainingSeconds } }))
  const dialog = page.getByRole('dialog', { name: en.session.title })
  // Minute by minute, as the page's own clock starts with its scripts, and a jump before that is lost.
  await expect(async () => {
    await page.clock.fastForward('01:00')
    await expect(dialog).toBeVisible({ timeout: 200 })
  }).toPass({ intervals: [0] })
  await expectNoAxeViolations(page)
  remainingSeconds = 900
  await dialog.getByRole('button', { name: en.session.stay }).click()
  await expect(dialog).toBeHidden()
})

test('a post from another site is refused', async ({ request }) => {
  const answer = await request.post('/en/sign-in', {
    headers: { origin: 'https://evil.example' },
    form: { identifier: '1' },
  })
  expect(answer.status()).toBe(403)
})

test('a sign-in by e-mail nobody has looks like any other', async ({ page }) => {
  await submitIdentifier(page, 'nobody.at.all@utopia.example')
  await expect(page).toHaveURL(/\/sign-in\/code$/)
  await submitCode(page, '123456')
  await expect(page.getByLabel(code.label)).toHaveAccessibleDescription(/You have 4 tries left/)
})

test('the code page without a code under way leads back', async ({ page }) => {
  await page.goto('/en/sign-in/code')
  await expect(page).toHaveURL(/\/sign-in\?notice=expired/)
  await expect(page.getByText(words.notice.expired)).toBeVisible()
})
