import { signIn, signedInAt } from '../visits.mjs'

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'account', visit: signedInAt('/account'), keep: ['ar-1280-dark'] },
  { name: 'account-long-name', visit: (page, tools) => signIn(page, tools, 'long-name') },
  { name: 'account-number', visit: signedInAt('/account?number=shown') },
  { name: 'confirm', visit: signedInAt('/account/confirm?for=card') },
]
