import { readCode } from './support/read-code'
import { findAddress } from './support/residents'
import { expect, test } from './support/test'
import { visitors } from './support/visitors'
import { loadPageWords } from './support/words'

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled, residentCase: 'rid-rejected' })

    test('who waits for a code reads what to do, and can still enter it', async ({ page, resident }) => {
      const { signIn, code, help } = loadPageWords(locale)
      await page.goto(`/${locale}/sign-in`)
      await page.getByLabel(signIn.label).fill(resident.vid ?? '')
      const after = new Date()
      await page.getByRole('button', { name: signIn.submit }).click()
      await page.getByRole('link', { name: code.didNotCome.more }).click()
      await expect(page.getByRole('heading', { name: help.code.heading })).toBeInViewport()
      await expect(page.getByText(help.code.changed)).toBeVisible()
      await page.getByText(help.signIn.tries.q).click()
      await expect(page.getByText(help.signIn.tries.a)).toBeVisible()

      await page.goBack()
      await page.getByLabel(code.label).fill(await readCode(page.request, findAddress(resident), after))
      await page.getByRole('button', { name: code.submit }).click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/account$`))
      expect(await (await page.request.get('/api/v1/session')).json()).not.toMatchObject({ remainingSeconds: 0 })
    })
  })
}
