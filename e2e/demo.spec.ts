import en from '../messages/en.json' with { type: 'json' }
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { readCode } from './support/read-code'
import { expect, test } from './support/test'

const { demo, mailbox } = en

test('the demo page lists every case with its numbers', async ({ page, residents }) => {
  await page.goto('/demo')
  await expect(page).toHaveURL(/\/en\/demo$/)
  await expect(page.getByRole('rowheader')).toHaveCount(residents.length)
  for (const resident of residents) {
    const row = page.getByRole('row').filter({ has: page.getByText(resident.uin, { exact: true }) })
    await expect(row).toContainText(resident.name.ara)
    if (resident.email) await expect(row).toContainText(resident.email)
    await expect(row.getByRole('button', { name: demo.signIn })).toBeVisible()
  }
  await expectNoAxeViolations(page)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, residentCase: 'same-name-2' })

    test('a journey starts with the number filled in, and none is in an address', async ({ page, resident }) => {
      await page.goto('/en/demo')
      const row = page.getByRole('row').filter({ has: page.getByText(resident.uin, { exact: true }) })
      await row.getByRole('button', { name: demo.signIn }).click()
      await expect(page).toHaveURL(/\/en\/sign-in$/)
      await expect(page.getByLabel(en.signIn.label)).toHaveValue(resident.uin)
    })

    test('the mailbox is narrowed to one person, and shows the code', async ({ page, resident }) => {
      await page.goto('/en/sign-in')
      await page.getByLabel(en.signIn.label).fill(resident.uin)
      const after = new Date()
      await page.getByRole('button', { name: en.signIn.submit }).click()
      const code = await readCode(page.request, resident.email ?? '', after)

      await page.goto('/en/demo')
      const row = page.getByRole('row').filter({ has: page.getByText(resident.uin, { exact: true }) })
      await row.getByRole('button', { name: demo.messages }).click()
      await expect(page).toHaveURL(/\/en\/demo\/mailbox$/)
      await expect(page.getByLabel(mailbox.filter)).toHaveValue(resident.email ?? '')
      const messages = page.getByRole('list', { name: mailbox.list }).getByRole('listitem')
      await expect(messages.first()).toContainText(code)
      await expect(messages.first()).toContainText(resident.email ?? '')
      if (javaScriptEnabled) await expectNoAxeViolations(page)

      await page.getByLabel(mailbox.filter).fill('nobody@utopia.example')
      await page.getByRole('button', { name: mailbox.filterSubmit, exact: true }).click()
      await expect(page.getByText(mailbox.empty)).toBeVisible()
      await page.getByRole('button', { name: mailbox.all }).click()
      await expect(page.getByLabel(mailbox.filter)).toHaveValue('')
      await expect(messages.first()).toBeVisible()
    })
  })
}
