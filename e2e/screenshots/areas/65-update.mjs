import sharp from 'sharp'
import { signedInAt, signIn } from '../visits.mjs'

/** @typedef {import('../visits.mjs').Page} Page */
/** @typedef {import('../visits.mjs').VisitTools} VisitTools */
/** @typedef {import('../visits.mjs').PageEntry} PageEntry */

const primary = 'main form button[data-variant="primary"]'
const picture = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#cfe3e8' } }).png().toBuffer()

/** @param {Page} page @param {RegExp} url */
async function goOn(page, url) {
  await page.locator(primary).first().click()
  await page.waitForURL(url)
}

/** Uses a button that goes away by it, where there is one. @param {Page} page @param {string} button */
async function useUp(page, button) {
  const found = page.locator(button)
  if ((await found.count()) === 0) return
  await found.click()
  await found.waitFor({ state: 'detached' })
  await page.waitForLoadState()
}

/** Begins anew, with these items. @param {Page} page @param {VisitTools} tools @param {string[]} items @param {string} [residentCase] */
async function begin(page, tools, items, residentCase = 'ordinary') {
  await signIn(page, tools, residentCase, '/account/update?choose=again')
  for (const box of await page.locator('main input[type="checkbox"]').all()) await box.uncheck()
  for (const item of items) await page.locator(`input[value="${item}"]`).check()
  await goOn(page, /update\/(field|proof|check|contact-code)/)
}

/** The page of an item, empty or with what is wrong with it. @param {string} item @param {Record<string, string>} [typed] @returns {NonNullable<PageEntry['visit']>} */
const field = (item, typed) => async (page, tools) => {
  await begin(page, tools, [item])
  await page.goto(`/${tools.locale}/account/update/field?item=${item}`)
  if (!typed) return
  for (const [name, text] of Object.entries(typed)) await page.locator(`[name="${name}"]`).fill(text)
  await page.locator(primary).first().click()
  // Told by the browser, or by the server where the rules had not arrived yet.
  await page.locator('.ds-error-summary').waitFor()
}

/** The page of a proof. @param {Page} page @param {VisitTools} tools */
export async function askForProof(page, tools) {
  await begin(page, tools, ['address'])
  await page.goto(`/${tools.locale}/account/update/field?item=address`)
  for (const [name, text] of [['line1', '48 Olive Road'], ['city', 'Santa Mira'], ['postalCode', '10733']]) await page.locator(`#${name}`).fill(text ?? '')
  await goOn(page, /update\/(proof|check)/)
  await page.goto(`/${tools.locale}/account/update/proof?proof=proofOfAddress`)
  await useUp(page, 'main form button.ds-link')
}

/** @param {Page} page */
export async function upload(page) {
  await page.locator('#documentType').check()
  await page.locator('#file').setInputFiles({ name: 'water-bill-october.png', mimeType: 'image/png', buffer: picture })
  await page.locator('main form button[type="submit"]').last().click()
  await page.locator('#kept-heading').waitFor()
}

/** @param {Page} page @param {VisitTools} tools */
async function askForPhoneCode(page, tools) {
  await begin(page, tools, ['phone'])
  await page.goto(`/${tools.locale}/account/update/field?item=phone`)
  await page.locator('#value').fill(`69${String(Date.now()).slice(-8)}`)
  await goOn(page, /contact-code/)
}

/** Sends a change of the gender for somebody whom no other language's pictures show. @param {Page} page @param {VisitTools} tools */
async function send(page, tools) {
  const residentCase = { en: 'vid-expired', fr: 'same-name-2', ar: 'vid-revoked' }[tools.locale] ?? 'vid-expired'
  await begin(page, tools, ['gender'], residentCase)
  await page.locator('input[value="other"]').check()
  await goOn(page, /check/)
  await goOn(page, /sent/)
}

/** @type {PageEntry[]} */
export const pages = [
  { name: 'update-start', visit: begunAnew('/account/update') },
  { name: 'update-start-error', visit: begunAnew('/account/update?choose=again&error=missing') },
  { name: 'update-gone', visit: begunAnew('/account/update?notice=gone') },
  {
    name: 'update-draft',
    async visit(page, tools) {
      await begin(page, tools, ['name', 'address'])
      await page.goto(`/${tools.locale}/account/update`)
    },
  },
  { name: 'update-name', visit: field('name') },
  { name: 'update-name-error', visit: field('name', { 'name.eng': 'أمينة', 'name.ara': '' }) },
  { name: 'update-birth', visit: field('dateOfBirth') },
  { name: 'update-birth-error', visit: field('dateOfBirth', { day: '31', month: '2' }) },
  { name: 'update-gender', visit: field('gender') },
  { name: 'update-gender-error', visit: field('gender', {}) },
  { name: 'update-address', visit: field('address') },
  { name: 'update-address-error', visit: field('address', { line1: '48 Olive Road' }) },
  { name: 'update-phone', visit: field('phone') },
  { name: 'update-phone-error', visit: field('phone', { value: '12' }) },
  { name: 'update-email-error', visit: field('email', { value: 'name@' }) },
  { name: 'update-guardian', visit: field('guardian') },
  { name: 'update-language', visit: field('language') },
  { name: 'update-code', visit: askForPhoneCode },
  {
    name: 'update-code-again',
    async visit(page, tools) {
      await askForPhoneCode(page, tools)
      await page.goto(`${page.url()}&notice=resent`)
    },
  },
  {
    name: 'update-code-error',
    async visit(page, tools) {
      await askForPhoneCode(page, tools)
      await page.locator('#code').fill('000000')
      await goOn(page, /error=/)
    },
  },
  { name: 'update-proof', visit: askForProof },
  {
    name: 'update-proof-removed',
    async visit(page, tools) {
      await askForProof(page, tools)
      await page.goto(`${page.url()}&notice=removed`)
    },
  },
  {
    name: 'update-proof-error',
    async visit(page, tools) {
      await askForProof(page, tools)
      await goOn(page, /error=/)
    },
  },
  {
    name: 'update-proof-kept',
    async visit(page, tools) {
      await askForProof(page, tools)
      await upload(page)
    },
  },
  {
    name: 'update-check',
    async visit(page, tools) {
      await askForProof(page, tools)
      await upload(page)
      await page.goto(`/${tools.locale}/account/update/check`)
    },
  },
  { name: 'update-sent', visit: send },
]

/** @param {string} path @returns {NonNullable<PageEntry['visit']>} */
function begunAnew(path) {
  return async (page, tools) => {
    await signedInAt('/account/update')(page, tools)
    await useUp(page, '#draft form button')
    await page.goto(`/${tools.locale}${path}`)
  }
}
