import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** WCAG 2.2 at level AA, and what axe holds to be good practice. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** @type {string | undefined} */
let source
const readAxe = () => (source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))

/**
 * What axe finds on the page that it runs in, one line an element.
 * @param {string[]} tags
 */
async function runAxe(tags) {
  /** @type {import('axe-core')} */
  const axe = Reflect.get(globalThis, 'axe')
  const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}

/**
 * Measures the page as it is now. The pages have no frames, so axe runs in the page alone, and is given to each
 * document once.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>} one line an element: the rule, what it asks for, and the element
 */
export async function findViolations(page) {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.evaluate(readAxe())
  return page.evaluate(runAxe, axeTags)
}
