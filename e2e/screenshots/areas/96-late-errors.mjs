import { signIn, signedInAt } from '../visits.mjs'
import { askForProof, upload } from './65-update.mjs'
import { openFirst } from './70-requests.mjs'

/** What goes wrong at the end of a task, after all was well. @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'confirm-wait', visit: signedInAt('/account/confirm?for=card&error=wait&seconds=20') },
  {
    name: 'request-moved-on',
    async visit(page, tools) {
      await signIn(page, tools, 'rid-in-process')
      await openFirst(page, tools)
      await page.goto(`${page.url()}&cancel=moved`)
    },
  },
  {
    name: 'update-check-error',
    async visit(page, tools) {
      await askForProof(page, tools)
      await upload(page)
      await page.goto(`/${tools.locale}/account/update/check?error=pending`)
    },
  },
]
