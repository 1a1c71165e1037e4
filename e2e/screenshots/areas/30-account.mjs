import { signIn, signedInAt } from '../visits.mjs'

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'account', visit: signedInAt('/account'), keep: ['ar-1280-dark'] },
  { name: 'account-long-name', visit: (page, tools) => signIn(page, tools, 'long-name') },
  { name: 'account-number', visit: signedInAt('/account?number=shown') },
  { name: 'account-activity', visit: signedInAt('/account/activity') },
  { name: 'account-devices', visit: signedInAt('/account/devices') },
  { name: 'sign-in-ended', path: '/sign-in?notice=ended' },
  { name: 'confirm', visit: signedInAt('/account/confirm?for=card') },
]
