import { writePdf } from '../lib/documents/testing/write-pdf'
import { expectPath } from './support/expect-path'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { drawPicture } from './support/documents'
import { findAddress } from './support/residents'
import { signInAgain } from './support/sign-in-again'
import { expect, test } from './support/test'
import { inventPhone, newAddress, readRequestStatus, walkUpdate } from './support/update-journey'
import { visitors } from './support/visitors'

const bill = { name: 'bill.pdf', mimeType: 'application/pdf', buffer: writePdf() }
const longName = {
  en: 'Amina ' + 'Wolfeschlegel'.repeat(5) + ' Haddad',
  ar: 'أمينة ' + 'عبدالرحمن '.repeat(7) + 'حداد',
}

for (const { name, locale, javaScriptEnabled } of visitors) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled, residentCase: 'crowd-any' })

    test('name, address and phone are changed in one request', async ({ page, resident }) => {
      test.slow()
      const walk = walkUpdate(page, locale)
      const { words, goOn, heading } = walk
      await walk.start(resident, [])
      await expect(page).toHaveTitle(new RegExp(`^${locale === 'ar' ? 'خطأ' : 'Error'}`))
      await expectNoAxeViolations(page)
      for (const item of ['name', 'address', 'phone'] as const)
        await page.getByLabel(words.items[item], { exact: true }).check()
      await page.getByRole('button', { name: words.start }).click()

      await heading(words.headings.name)
      const script = locale === 'ar' ? 'ara' : 'eng'
      await page.getByLabel(walk.nameLabel(script)).fill('Амина')
      await goOn()
      await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1)
      await expect(page.getByLabel(walk.nameLabel(script))).toHaveValue('Амина')
      await expectNoAxeViolations(page)
      await page.getByLabel(walk.nameLabel(script)).fill(longName[locale])
      await goOn()

      await heading(words.headings.address)
      await goOn()
      await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3)
      await expectNoAxeViolations(page)
      await walk.fillAddress()

      await heading(words.headings.phone)
      const phone = inventPhone()
      const after = new Date()
      await page.getByLabel(words.fields.phone).fill(`${phone.slice(0, 3)} ${phone.slice(3)}`)
      await goOn()
      await heading(words.contactCode.title.phone)
      await expectPath(page, '/account/update/contact-code')
      await expectNoAxeViolations(page)
      await walk.proveContact(phone, after)

      await heading(words.proofs.proofOfIdentity.title)
      await expectNoAxeViolations(page)
      await walk.sendDocument('passport', await drawPicture('passport.png'))
      const picture = page.getByAltText(words.proof.keptAlt)
      await expect(picture).toBeVisible()
      await expectNoAxeViolations(page)
      await walk.acceptDocument()
      await walk.sendDocument('utilityBill', bill)
      await expect(page.getByText('bill.pdf').first()).toBeVisible()
      await walk.acceptDocument()

      await heading(words.check.title)
      await expectNoAxeViolations(page)
      await expect(page.getByText(newAddress[locale].line1)).toBeVisible()
      // Its number would stand behind it if it ran from right to left.
      await expect(page.getByText(newAddress[locale].line3)).toHaveCSS('direction', 'ltr')
      await page.getByRole('link', { name: `${words.check.change} ${words.items.name}` }).click()
      await expect(page.getByLabel(walk.nameLabel(script))).toHaveValue(longName[locale].trim())
      await goOn()
      await heading(words.check.title)
      await page.getByRole('button', { name: words.check.send }).click()

      await heading(words.sent.title)
      await expectPath(page, '/account/update/sent')
      await expectNoAxeViolations(page)
      expect(page.url()).not.toMatch(/\d{10}/)
      const { rid, status } = await readRequestStatus(page)
      expect(['RECEIVED', 'PROCESSING', 'PROCESSED']).toContain(status)
      const mailbox = () => page.request.get('/demo/mailbox.json', { params: { to: findAddress(resident) } })
      await expect.poll(async () => (await mailbox()).text()).toContain(rid)
      await page.goto(`/${locale}/account/update`)
      await expect(page.getByText(words.pending)).toHaveCount(3)
      await expect(page.getByLabel(words.items.phone, { exact: true })).toHaveCount(0)
      await expectNoAxeViolations(page)
    })

    test('a session lost in the middle takes nothing with it', async ({ page, context, resident }) => {
      const walk = walkUpdate(page, locale)
      await walk.start(resident, ['address', 'gender'])
      await page.getByLabel(walk.words.genders.other).check()
      await walk.goOn()
      await walk.heading(walk.words.headings.address)
      const session = (await context.cookies()).filter(({ name: cookie }) => /session/.test(cookie))
      expect(session).toHaveLength(1)
      await context.clearCookies({ name: session[0]?.name ?? '' })
      await walk.fillAddress()
      await expect(page).toHaveURL(/\/sign-in\?notice=required&next=update$/)
      await signInAgain(page, resident, locale)
      await expectNoAxeViolations(page)
      await page.getByRole('link', { name: walk.words.draft.goOn }).click()
      await walk.heading(walk.words.headings.address)
      await expect(page.getByLabel(walk.words.fields.line1)).toHaveValue(newAddress[locale].line1)
      await walk.goOn()
      await walk.sendDocument('bankStatement', await drawPicture())
      await walk.acceptDocument()
      await expect(page.getByText(walk.words.genders.other)).toBeVisible()
      await expect(page.getByText(newAddress[locale].line3)).toBeVisible()
    })
  })
}
