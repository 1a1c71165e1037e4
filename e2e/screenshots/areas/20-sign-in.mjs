import { askForCode, signInRefused, submitWrong } from '../visits.mjs'

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-in-required', path: '/sign-in?notice=required' },
  { name: 'sign-in-error', visit: submitWrong('/sign-in', '#identifier', '4820931174') },
  { name: 'sign-in-no-contact', visit: signInRefused('no-contact', 'uin', /error=noContact/) },
  { name: 'sign-in-vid-over', visit: signInRefused('vid-revoked', 'vid', /error=ended/) },
  { name: 'sign-in-frozen', path: '/sign-in?error=frozen&seconds=1800' },
  { name: 'code', visit: async (page, tools) => void (await askForCode(page, tools, 'same-name-1')), keep: ['ar-360-dark'] },
  {
    name: 'code-again',
    async visit(page, tools) {
      await askForCode(page, tools, 'same-name-1')
      await page.goto(`/${tools.locale}/sign-in/code?notice=resent`)
    },
  },
  {
    name: 'code-error',
    async visit(page, tools) {
      const code = await askForCode(page, tools, 'same-name-2')
      await page.locator('#code').fill(code === '000000' ? '000001' : '000000')
      await page.locator('main form button[type="submit"]').first().click()
      await page.waitForURL(/error=wrong/)
    },
  },
  { name: 'timed-out', path: '/timed-out' },
  { name: 'signed-out', path: '/signed-out?everywhere=yes' },
]
