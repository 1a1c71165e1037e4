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

/** @param {Page} page @param {VisitTools} tools @param {string} residentCase */
export async function askForCode(page, tools, residentCase) {
  const { uin, email, phone } = findResident(tools, residentCase)
  const after = new Date()
  await submit(page, tools, '/sign-in', '#identifier', uin)
  await page.waitForURL(/\/sign-in\/code/)
  return tools.readCode(email ?? phone ?? '', after)
}

/** @param {Page} page @param {VisitTools} tools @param {string} [residentCase] */
export async function signIn(page, tools, residentCase = 'ordinary') {
  const code = await askForCode(page, tools, residentCase)
  await page.locator('#code').fill(code)
  await page.locator('main form button[type="submit"]').first().click()
  await page.waitForURL(/\/account$/)
}

/** @param {string} path @returns {NonNullable<PageEntry['visit']>} */
export const signedInAt = (path) => async (page, tools) => {
  await signIn(page, tools)
  await page.goto(`/${tools.locale}${path}`)
}

/** @param {string} residentCase @returns {NonNullable<PageEntry['visit']>} */
export const statusOf = (residentCase) => async (page, tools) => {
  const { rid } = findResident(tools, residentCase)
  await submit(page, tools, '/status', '#rid', rid ?? '')
  await page.waitForURL(/\/status\/result/)
}
