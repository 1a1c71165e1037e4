/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../scripts/lib/take-screenshots.mjs').PageEntry} PageEntry */
/** @typedef {import('../../scripts/lib/take-screenshots.mjs').VisitTools} VisitTools */

/** @param {VisitTools} tools @param {string} residentCase */
export function findResident({ residents }, residentCase) {
  const resident = residents.find((each) => each.case === residentCase)
  if (!resident) throw new Error(`The demo has no resident "${residentCase}"`)
  return resident
}

/** @param {Page} page @param {VisitTools} tools @param {string} path @param {string} field @param {string} typed */
export async function submit(page, { locale }, path, field, typed) {
  await page.goto(`/${locale}${path}`)
  await page.locator(field).fill(typed)
  await page.locator('main form button[type="submit"]').first().click()
}

/** @param {string} path @param {string} field @param {string} typed @returns {NonNullable<PageEntry['visit']>} */
export const submitWrong = (path, field, typed) => async (page, tools) => {
  await submit(page, tools, path, field, typed)
  await page.waitForURL(/error=/)
}

/**
 * Asks to sign in with a number for which a portal in demo mode sends no code, and says why.
 *
 * @param {string} residentCase
 * @param {'uin' | 'vid'} type
 * @param {RegExp} address of the page that says so
 * @returns {(page: Page, tools: VisitTools) => Promise<void>}
 */
export const signInRefused = (residentCase, type, address) => async (page, tools) => {
  await submit(page, tools, '/sign-in', '#identifier', findResident(tools, residentCase)[type] ?? '')
  await page.waitForURL(address)
}

/** @param {Page} page @param {VisitTools} tools @param {string} residentCase */
export async function askForCode(page, tools, residentCase) {
  const { uin, email, phone } = findResident(tools, residentCase)
  const after = new Date()
  await submit(page, tools, '/sign-in', '#identifier', uin)
  await page.waitForURL(/\/sign-in\/code/)
  return tools.readCode(email ?? phone ?? '', after)
}

/** @typedef {Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>} Cookies */
/** Of those who have signed in, and when. @type {WeakMap<VisitTools, Map<string, { at: number, cookies: Cookies }>>} */
const sessions = new WeakMap()
/** Less than a code that was entered counts for a step (docs/design.md, Signing in and confirming). */
const reuseForMs = 3 * 60_000

/**
 * Signs in, or goes on with the session of a visit before, and opens that page of the account.
 * @param {Page} page @param {VisitTools} tools @param {string} [residentCase] @param {string} [path]
 */
export async function signIn(page, tools, residentCase = 'ordinary', path = '/account') {
  const known = sessions.get(tools) ?? new Map()
  sessions.set(tools, known)
  const session = known.get(residentCase)
  if (session && Date.now() - session.at < reuseForMs) {
    await page.context().addCookies(session.cookies)
    await page.goto(`/${tools.locale}${path}`)
    return
  }
  await signInAnew(page, tools, residentCase)
  const cookies = (await page.context().cookies()).filter(({ name }) => name.includes('session'))
  known.set(residentCase, { at: Date.now(), cookies })
  if (path !== '/account') await page.goto(`/${tools.locale}${path}`)
}

/** @param {Page} page @param {VisitTools} tools @param {string} residentCase */
async function signInAnew(page, tools, residentCase) {
  const code = await askForCode(page, tools, residentCase)
  await page.locator('#code').fill(code)
  await page.locator('main form button[type="submit"]').first().click()
  await page.waitForURL(/\/account$/)
}

/** @param {string} path @returns {NonNullable<PageEntry['visit']>} */
export const signedInAt = (path) => (page, tools) => signIn(page, tools, 'ordinary', path)

/** @param {string} residentCase @returns {NonNullable<PageEntry['visit']>} */
export const statusOf = (residentCase) => async (page, tools) => {
  const { rid } = findResident(tools, residentCase)
  await submit(page, tools, '/status', '#rid', rid ?? '')
  await page.waitForURL(/\/status\/result/)
}
