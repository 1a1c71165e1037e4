import type { Page } from '@playwright/test'
import en from '../messages/en.json' with { type: 'json' }
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { findResident } from './support/residents'
import { expect, test } from './support/test'

const { status, errors } = en
const wellFormed = '10008 10032 99999 20261103 081500'

/** Starts where the demo page leads for the person: the form with the number filled in. */
async function startFromDemo(page: Page, name: string) {
  await page.goto('/en/demo')
  await page.getByRole('row', { name }).getByRole('button', { name: en.demo.status }).click()
  await expect(page).toHaveURL(/\/en\/status$/)
}

async function submit(page: Page, typed: string) {
  await page.goto('/en/status')
  await page.getByLabel(status.label).fill(typed)
  await page.getByRole('button', { name: status.submit }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from the demo page to where the application stands', async ({ page, residents }) => {
      const { rid, name } = findResident(residents, 'rid-in-process')
      await startFromDemo(page, name.eng)
      await expect(page.getByLabel(status.label)).toHaveValue(rid ?? '')
      if (javaScriptEnabled) await expectNoAxeViolations(page)
      await page.getByRole('button', { name: status.submit }).click()

      await expect(page).toHaveURL(/\/en\/status\/result$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(status.result.PROCESSING.title)
      await expect(page).toHaveTitle(new RegExp(`^${status.result.PROCESSING.title}`))
      const steps = page.getByRole('list', { name: status.progress }).getByRole('listitem')
      await expect(steps).toHaveCount(4)
      await expect(steps.nth(0)).toContainText(/2026/)
      await expect(page.locator('[aria-current="step"]')).toContainText(status.step.IN_PROCESS)
      await expect(steps.nth(3)).toContainText(status.state.todo)
      if (javaScriptEnabled) await expectNoAxeViolations(page)
    })

    test('what is wrong with a number is said at the field, and the number is kept', async ({ page }) => {
      const attempts = [
        ['', errors.rid.missing],
        ['10008 10032 4821a', errors.rid.characters],
        ['10008-10032-0', errors.rid.length.replace('{count}', '11')],
        ['10008 10032 04821 20261303 081500', errors.rid.malformed],
        [wellFormed, errors.rid.notFound],
      ] as const
      for (const [typed, words] of attempts) {
        await submit(page, typed)
        await expect(page).toHaveTitle(new RegExp(`^${en.shell.errorPrefix}`))
        const field = page.getByLabel(status.label)
        await expect(field).toHaveAccessibleDescription(new RegExp(words))
        await expect(field).toHaveValue(typed)
        await expect(field).toHaveAttribute('aria-invalid', 'true')
        const summary = page.getByRole('alert').filter({ hasText: errors.title })
        await expect(summary.getByRole('link', { name: words })).toHaveAttribute('href', '#rid')
        expect(new URL(page.url()).search).not.toMatch(/\d{5}/)
        if (javaScriptEnabled) await expect(summary).toBeFocused()
      }
      if (javaScriptEnabled) await expectNoAxeViolations(page)
    })
  })
}

test('the message reaches the registered contact', async ({ page, request, residents }) => {
  const { email, rid } = findResident(residents, 'rid-rejected')
  await submit(page, rid ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(status.result.REJECTED.title)
  await expect(page.locator('[aria-current="step"]')).toContainText(status.step.REFUSED)
  await expect(page.getByText(/@utopia\.example/)).toBeVisible()
  await expect
    .poll(async () => {
      const answer = await request.get('/demo/mailbox.json', { params: { to: email ?? '' } })
      return answer.text()
    })
    .toContain(`Application ending in ${rid?.slice(-4)}`)
})

test('an application without contact is not shown, and the page says where to go', async ({ page, residents }) => {
  await submit(page, findResident(residents, 'no-contact').rid ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(status.noContact.title)
  await expect(page.getByText(status.noContact.text)).toBeVisible()
  await expectNoAxeViolations(page)
})

test('digits of an Arabic keyboard are taken, and the answer is in Arabic', async ({ page, residents }) => {
  const { rid } = findResident(residents, 'prefers-arabic')
  await page.goto('/ar/status')
  const typed = (rid ?? '').replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))
  await page.locator('#rid').fill(typed)
  await page.locator('main form button[type="submit"]').click()
  await expect(page).toHaveURL(/\/ar\/status\/result$/)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectNoAxeViolations(page)
})

test('the result page without a look-up leads to the form, and an unknown error is ignored', async ({ page }) => {
  await page.goto('/en/status/result')
  await expect(page).toHaveURL(/\/en\/status$/)
  await page.goto('/en/status?error=constructor')
  await expect(page).toHaveTitle(new RegExp(`^${status.title}`))
  await expect(page.getByText(errors.title)).toHaveCount(0)
})
