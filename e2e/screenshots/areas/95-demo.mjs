/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'demo', path: '/demo' },
  { name: 'mailbox', path: '/demo/mailbox' },
]
