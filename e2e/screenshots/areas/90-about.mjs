/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'help', path: '/help' },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'not-found', path: '/nowhere' },
]
