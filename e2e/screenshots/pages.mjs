import { readdir } from 'node:fs/promises'

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
