import { signedInAt, signIn } from '../visits.mjs'

/** @param {string} residentCase @param {string} [path] @returns {NonNullable<import('../../../scripts/lib/take-screenshots.mjs').PageEntry['visit']>} */
const locksOf =
  (residentCase, path = '/account/locks') =>
  (page, tools) =>
    signIn(page, tools, residentCase, path)

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'locks', visit: signedInAt('/account/locks'), keep: true },
  { name: 'locks-nothing', visit: signedInAt('/account/locks?error=nothing') },
  { name: 'locks-again', visit: signedInAt('/account/locks?error=again') },
  { name: 'locks-biometrics', visit: locksOf('bio-locked') },
  { name: 'locks-demographic', visit: locksOf('demo-locked') },
  {
    name: 'locks-turned',
    async visit(page, tools) {
      await locksOf('bio-locked')(page, tools)
      await page.locator('#lock-demo').check()
      await page.locator('#lock-bio-FMR').uncheck()
    },
  },
  {
    name: 'locks-changed',
    async visit(page, tools) {
      await locksOf('short-name')(page, tools)
      const demo = page.locator('#lock-demo')
      await demo.setChecked(!(await demo.isChecked()))
      await page.locator('.locks [type="submit"]').click()
      await page.waitForURL(/\/locks\/changed/)
    },
  },
]
