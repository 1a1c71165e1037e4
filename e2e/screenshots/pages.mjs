import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** @typedef {import('../../scripts/lib/take-screenshots.mjs').PageEntry} PageEntry */

const folder = new URL('areas/', import.meta.url)

/** @returns {Promise<PageEntry[]>} */
async function loadPages() {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.mjs')).sort()
  /** @type {{ pages: PageEntry[] }[]} */
  const areas = await Promise.all(files.map((file) => import(new URL(file, folder).href)))
  return areas.flatMap(({ pages }) => pages)
}

/** Every page and state, area by area, for `npm run screenshots`. */
export const pages = await loadPages()

/** With which a portal is started to be visited: an issuer is trusted whose sample cards are at hand. */
export const visitSettings = {
  RATE_LIMITS: 'off',
  CARD_TRUSTED_ISSUERS_FILE: fileURLToPath(new URL('sample-issuers.json', import.meta.url)),
}
