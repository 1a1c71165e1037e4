import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../scripts/lib/project-root.mjs'

const pagesFolder = path.join(projectRoot, 'app/[locale]')

export type Route = {
  /** Without the locale: `/account/card`; the first page is the empty text. */
  path: string
  /** Whether its form can come back with an error. */
  tellsErrors: boolean
}

/** Every page of the app, from its folders: a new page is in the list without anybody having to think of it. */
export function listRoutes(): Route[] {
  const files = readdirSync(pagesFolder, { recursive: true }).map(String)
  return files
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => {
      const folder = path.dirname(file)
      const source = readFileSync(path.join(pagesFolder, file), 'utf8')
      return { path: folder === '.' ? '' : `/${folder}`, tellsErrors: /isError\b/.test(source) }
    })
}

/** The route of an address, or null for one that is none of the pages. */
export function findRoute(url: string): string | null {
  const { pathname } = new URL(url)
  const route = pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '').replace(/\/$/, '')
  return listRoutes().some(({ path: known }) => known === route) ? route : null
}
