import { AxeBuilder } from '@axe-core/playwright'

/** WCAG 2.2 at level AA, and what axe holds to be good practice. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Measures the page as it is now. The pages have no frames, so that axe can do it in the page alone: gathering over
 * frames takes a second page each time, and more than twice as long.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>} one line an element: the rule, what it asks for, and the element
 */
export async function findViolations(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}
