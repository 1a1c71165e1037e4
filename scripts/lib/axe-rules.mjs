import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** WCAG 2.2 at level AA and axe's best practices. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** @type {string | undefined} */
let source
const readAxe = () => (source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))

/**
 * Runs in the page; returns one line for each element.
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
 * The pages have no frames, so axe runs only in the page and is loaded once for each document.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>} for each element its rule, the requirement and the element
 */
export async function findViolations(page) {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.evaluate(readAxe())
  return page.evaluate(runAxe, axeTags)
}
