import { signIn, signedInAt } from '../visits.mjs'

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
      await page.clock.install()
      await signIn(page, tools)
      await page.route('**/api/v1/session', (route) => route.fulfill({ json: { remainingSeconds: 100 } }))
      await page.clock.fastForward('13:05')
      await page.locator('dialog[open]').waitFor()
    },
  },
  { name: 'sign-in-ended', path: '/sign-in?notice=ended' },
  { name: 'confirm', visit: signedInAt('/account/confirm?for=card') },
]
