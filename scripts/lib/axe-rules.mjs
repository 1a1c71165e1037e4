/** WCAG 2.2 at level AA, and what axe holds to be good practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * @param {{ id: string, help: string, nodes: { html: string, target: unknown[] }[] }[]} violations as axe reports them
 * @returns {string[]} one line an element: the rule, what it asks for, and the element
 */
export function describeViolations(violations) {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}
