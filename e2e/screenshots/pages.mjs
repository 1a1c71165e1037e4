/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../scripts/lib/take-screenshots.mjs').PageEntry} PageEntry */
/** @typedef {import('../../scripts/lib/take-screenshots.mjs').VisitTools} VisitTools */

/** @param {VisitTools} tools @param {string} residentCase */
function findResident({ residents }, residentCase) {
  const resident = residents.find((each) => each.case === residentCase)
  if (!resident) throw new Error(`The demo has no resident "${residentCase}"`)
  return resident
}

/** @param {Page} page @param {VisitTools} tools @param {string} path @param {string} field @param {string} typed */
async function submit(page, { locale }, path, field, typed) {
  await page.goto(`/${locale}${path}`)
  await page.locator(field).fill(typed)
  await page.locator('main form button[type="submit"]').first().click()
}

/** @param {string} path @param {string} field @param {string} typed @returns {NonNullable<PageEntry['visit']>} */
const submitWrong = (path, field, typed) => async (page, tools) => {
  await submit(page, tools, path, field, typed)
  await page.waitForURL(/error=/)
}

/** @param {Page} page @param {VisitTools} tools @param {string} residentCase */
async function askForCode(page, tools, residentCase) {
  const { uin, email, phone } = findResident(tools, residentCase)
  const after = new Date()
  await submit(page, tools, '/sign-in', '#identifier', uin)
  await page.waitForURL(/\/sign-in\/code/)
  return tools.readCode(email ?? phone ?? '', after)
}

/** @param {Page} page @param {VisitTools} tools @param {string} [residentCase] */
async function signIn(page, tools, residentCase = 'ordinary') {
  const code = await askForCode(page, tools, residentCase)
  await page.locator('#code').fill(code)
  await page.locator('main form button[type="submit"]').first().click()
  await page.waitForURL(/\/account$/)
}

/** @param {string} path @returns {NonNullable<PageEntry['visit']>} */
const signedInAt = (path) => async (page, tools) => {
  await signIn(page, tools)
  await page.goto(`/${tools.locale}${path}`)
}

/** @param {string} residentCase @returns {NonNullable<PageEntry['visit']>} */
const statusOf = (residentCase) => async (page, tools) => {
  const { rid } = findResident(tools, residentCase)
  await submit(page, tools, '/status', '#rid', rid ?? '')
  await page.waitForURL(/\/status\/result/)
}

/** Every page and state, for `npm run screenshots`. @type {PageEntry[]} */
export const pages = [
  { name: 'home', path: '', keep: ['en-1280-light', 'en-360-light'] },
  { name: 'status', path: '/status' },
  { name: 'status-error', visit: submitWrong('/status', '#rid', '10008 10032') },
  { name: 'status-result', visit: statusOf('rid-in-process'), keep: true },
  { name: 'status-done', visit: statusOf('ordinary') },
  { name: 'status-refused', visit: statusOf('rid-rejected') },
  { name: 'status-no-contact', visit: statusOf('no-contact') },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-in-required', path: '/sign-in?notice=required' },
  { name: 'sign-in-error', visit: submitWrong('/sign-in', '#identifier', '4820931174') },
  { name: 'sign-in-frozen', path: '/sign-in?error=frozen&seconds=1800' },
  { name: 'code', visit: async (page, tools) => void (await askForCode(page, tools, 'same-name-1')), keep: ['ar-360-dark'] },
  {
    name: 'code-error',
    async visit(page, tools) {
      const code = await askForCode(page, tools, 'same-name-2')
      await page.locator('#code').fill(code === '000000' ? '000001' : '000000')
      await page.locator('main form button[type="submit"]').first().click()
      await page.waitForURL(/error=wrong/)
    },
  },
  { name: 'account', visit: signedInAt('/account'), keep: ['ar-1280-dark'] },
  { name: 'account-long-name', visit: (page, tools) => signIn(page, tools, 'long-name') },
  { name: 'account-number', visit: signedInAt('/account?number=shown') },
  { name: 'confirm', visit: signedInAt('/account/confirm?for=card') },
  { name: 'card', visit: signedInAt('/account/card'), keep: true },
  { name: 'card-gone', visit: signedInAt('/account/card?error=gone') },
  {
    name: 'card-ready',
    async visit(page, tools) {
      await signedInAt('/account/card')(page, tools)
      await page.locator('main form button[type="submit"]').first().click()
      await page.waitForURL(/\/card\/ready/)
    },
  },
  { name: 'timed-out', path: '/timed-out' },
  { name: 'signed-out', path: '/signed-out?everywhere=yes' },
  { name: 'demo', path: '/demo' },
  { name: 'mailbox', path: '/demo/mailbox' },
  { name: 'help', path: '/help' },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'not-found', path: '/nowhere' },
]
