import type { Page } from '@playwright/test'
import { drawPicture } from './support/documents'
import { readCode } from './support/read-code'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'
import { inventPhone, newAddress, readRequestStatus, walkUpdate } from './support/update-journey'
import { loadPageWords } from './support/words'

const { update, code, shell, errors } = loadPageWords('en')
const mostTabs = 80

/** Tabs until the element has the focus, which must be in sight then. @throws when it is never reached */
async function tabTo(page: Page, target: ReturnType<Page['locator']>) {
  await expect(target).toBeVisible()
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport()
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(target)} cannot be reached with Tab`)
}

async function press(page: Page, key: 'Enter' | 'Space', target: ReturnType<Page['locator']>) {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function type(page: Page, label: string, text: string) {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const goOn = (page: Page) => press(page, 'Enter', button(page, update.continue))

test.describe('with the keyboard alone', () => {
  test.use({ residentCase: 'crowd-any' })

  test('an address and a phone are changed, with an upload', async ({ page, resident }) => {
    test.slow()
    const { heading } = walkUpdate(page)
    await signIn(page, resident)
    await page.reload() // the focus begins at the top
    await press(page, 'Enter', page.getByRole('link', { name: shell.skip }))
    await press(page, 'Enter', page.getByRole('main').getByRole('link', { name: update.title }))
    await heading(update.title)
    await press(page, 'Space', page.getByLabel(update.items.address, { exact: true }))
    await press(page, 'Space', page.getByLabel(update.items.phone, { exact: true }))
    await press(page, 'Enter', button(page, update.start))

    await heading(update.headings.address)
    await type(page, update.fields.line1, newAddress.en.line1)
    await goOn(page)
    const summary = page.getByRole('alert', { name: errors.title })
    await expect(summary).toBeFocused()
    await press(page, 'Enter', summary.getByRole('link').first())
    await expect(page.getByLabel(update.fields.city)).toBeFocused()
    await page.keyboard.type(newAddress.en.city)
    await type(page, update.fields.postalCode, '20731')
    await goOn(page)

    await heading(update.headings.phone)
    const phone = inventPhone()
    const after = new Date()
    await type(page, update.fields.phone, phone)
    await page.keyboard.press('Enter')
    await heading(update.contactCode.title.phone)
    await type(page, code.label, await readCode(page.request, phone, after))
    await page.keyboard.press('Enter')

    await heading(update.proofs.proofOfAddress.title)
    // Listened for early: the browser takes a moment until it hands over its dialog.
    const choosing = page.waitForEvent('filechooser')
    await tabTo(page, page.getByLabel(update.documentTypes.utilityBill.label))
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByLabel(update.documentTypes.rentalContract.label)).toBeChecked()
    await tabTo(page, page.getByLabel(update.proof.file))
    await page.keyboard.press('Enter')
    await (await choosing).setFiles(await drawPicture('contract.png'))
    await expect(page.getByText(update.proof.preview)).toBeVisible()
    await press(page, 'Enter', button(page, update.proof.upload))
    await expect(page.getByRole('heading', { name: update.proof.kept })).toBeVisible()
    await press(page, 'Enter', page.getByRole('link', { name: update.proof.continue, exact: true }))

    await heading(update.check.title)
    await press(page, 'Enter', button(page, update.check.send))
    await heading(update.sent.title)
    expect((await readRequestStatus(page)).status).toMatch(/^(RECEIVED|PROCESS)/)
  })
})
