import { signIn, signedInAt } from '../visits.mjs'

/** A page that is looked at again asks how long the session lasts, as soon as its scripts are there. */
function lookAgain() {
  document.dispatchEvent(new Event('visibilitychange'))
  return document.querySelector('dialog[open]') !== null
}

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'account', visit: signedInAt('/account'), keep: ['ar-1280-dark'] },
  { name: 'account-long-name', visit: (page, tools) => signIn(page, tools, 'long-name') },
  { name: 'account-number', visit: signedInAt('/account?number=shown') },
  { name: 'account-activity', visit: signedInAt('/account/activity') },
  { name: 'account-devices', visit: signedInAt('/account/devices') },
  { name: 'account-devices-ended', visit: signedInAt('/account/devices?notice=ended') },
  {
    name: 'account-session-warning',
    async visit(page, tools) {
      await signIn(page, tools)
      await page.route('**/api/v1/session', (route) => route.fulfill({ json: { remainingSeconds: 100 } }))
      await page.waitForFunction(lookAgain, undefined, { polling: 200 })
    },
  },
  { name: 'sign-in-ended', path: '/sign-in?notice=ended' },
  { name: 'confirm', visit: signedInAt('/account/confirm?for=card') },
]
