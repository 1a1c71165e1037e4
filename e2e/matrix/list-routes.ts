import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../scripts/lib/project-root.mjs'

const pagesFolder = path.join(projectRoot, 'app/[locale]')

export type Route = {
  /** Without the locale: `/account/card`; the first page is the empty text. */
  path: string
  /** Whether it has a place for what is wrong. */
  tellsErrors: boolean
  /** Whether it has a place for what went well. */
  tellsSuccess: boolean
}

const findSource = (from: string, name: string) => {
  const base = name.startsWith('@/') ? path.join(projectRoot, name.slice(2)) : path.resolve(path.dirname(from), name)
  return ['.tsx', '.ts'].map((ending) => base + ending).find(existsSync)
}

/** The source files that a page is made of: itself, its components, and theirs. */
function listParts(file: string, parts = new Set<string>()): Set<string> {
  parts.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '(@\/components\/[^']+|\.\.?\/[^']+)'/g)) {
    const part = findSource(file, name)
    if (part && !parts.has(part)) listParts(part, parts)
  }
  return parts
}

function describeRoute(file: string): Route {
  const parts = [...listParts(path.join(pagesFolder, file))]
  const hasPart = (part: RegExp) => parts.some((each) => part.test(each))
  const folder = path.dirname(file)
  return {
    path: folder === '.' ? '' : `/${folder}`,
    tellsErrors: hasPart(/components\/form\/(error-summary|form-problems)\.tsx$/),
    tellsSuccess: hasPart(/components\/page\/(receipt|notice)\.tsx$/),
  }
}

let routes: Route[] | undefined

/** Every page of the app, from its folders: a new page is in the list without anybody having to think of it. */
export function listRoutes(): Route[] {
  const isPage = (file: string) => path.basename(file) === 'page.tsx'
  const files = () => readdirSync(pagesFolder, { recursive: true }).map(String)
  return (routes ??= files().filter(isPage).map(describeRoute))
}

/** The route of an address, or null for one that is none of the pages. */
export function findRoute(url: string): string | null {
  const { pathname } = new URL(url)
  const route = pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '').replace(/\/$/, '')
  return listRoutes().some(({ path: known }) => known === route) ? route : null
}
