import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findViolations } from './axe-rules.mjs'
import { compressImage } from './compress-image.mjs'
import { projectRoot } from './project-root.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ case: string, uin: string, email: string | null, phone: string | null }} DemoResident */
/** @typedef {{ origin: string, locale: string, residents: DemoResident[],
 *   readCode(address: string, after: Date): Promise<string> }} VisitTools */
/** @typedef {{ name: string, path?: string, visit?(page: Page, tools: VisitTools): Promise<void>,
 *   keep?: boolean | string[] }} PageEntry `path` without its locale; `keep` names looks such as "ar-360-dark",
 *   true stands for "en-1280-light" */

const folder = path.join(projectRoot, 'screenshots')
const keptFolder = path.join(projectRoot, 'docs/screenshots')
const maxKeptBytes = 100 * 1024
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]
const schemes = /** @type {const} */ (['light', 'dark'])

/** @param {Page} page */
async function findFaults(page) {
  const violations = await findViolations(page)
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  return violations.concat(isTooWide ? ['the page scrolls sideways'] : [])
}

/**
 * @param {PageEntry} entry
 * @param {string} look such as "ar-360-dark"
 * @param {Buffer} png
 */
async function keepIfNamed({ name, keep }, look, png) {
  const looks = keep === true ? ['en-1280-light'] : keep || []
  if (!looks.includes(look)) return
  await mkdir(keptFolder, { recursive: true })
  await writeFile(path.join(keptFolder, `${name}-${look}.png`), await compressImage(png, maxKeptBytes))
}

/**
 * Photographs the page in every width and colour scheme; axe checks each.
 * @param {Page} page
 * @param {{ entry: PageEntry, number: string, locale: string }} what
 * @returns {Promise<string[]>} the faults, each with its picture
 */
async function photograph(page, { entry, number, locale }) {
  const faults = []
  for (const size of sizes) {
    for (const colorScheme of schemes) {
      const look = `${locale}-${size.width}-${colorScheme}`
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      await page.evaluate(() => document.fonts.ready.then(() => true))
      const file = `${number}-${entry.name}-${look}.png`
      const png = await page.screenshot({ path: path.join(folder, file), fullPage: true, animations: 'disabled' })
      await keepIfNamed(entry, look, png)
      faults.push(...(await findFaults(page)).map((fault) => `${file}: ${fault}`))
    }
  }
  return faults
}

/**
 * Visits one entry in one language in a new browser context.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ entry: PageEntry, number: string, tools: VisitTools }} what
 * @returns {Promise<string[]>} the faults; a failed visit is one
 */
export async function visitAndPhotograph(browser, { entry, number, tools }) {
  const { origin, locale } = tools
  // A visit that answers for the server would not see what a service worker fetches.
  const context = await browser.newContext({ baseURL: origin, locale, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    if (entry.visit) await entry.visit(page, tools)
    else await page.goto(`/${locale}${entry.path ?? ''}`)
    return await photograph(page, { entry, number, locale })
  } catch (error) {
    return [`${number}-${entry.name}-${locale}: ${error}`]
  } finally {
    await context.close()
  }
}
