import type { Locale } from './languages'
import type { PageQuery } from './page-queries'

/** Every page that a link may lead to, without its locale. */
const pagePaths = {
  home: '',
  status: '/status',
  statusResult: '/status/result',
  signIn: '/sign-in',
  code: '/sign-in/code',
  account: '/account',
  confirm: '/account/confirm',
  card: '/account/card',
  cardReady: '/account/card/ready',
  cardFile: '/account/card/file',
  vids: '/account/virtual-ids',
  vidNew: '/account/virtual-ids/new',
  vidRevoke: '/account/virtual-ids/revoke',
  vidShow: '/account/virtual-ids/show',
  locks: '/account/locks',
  locksChanged: '/account/locks/changed',
  history: '/account/history',
  historyFile: '/account/history/file',
  historyEntry: '/account/history/entry',
  historyReported: '/account/history/reported',
  update: '/account/update',
  updateField: '/account/update/field',
  updateContactCode: '/account/update/contact-code',
  updateProof: '/account/update/proof',
  updateUpload: '/account/update/upload',
  updatePreview: '/account/update/preview',
  updateCheck: '/account/update/check',
  updateSent: '/account/update/sent',
  print: '/account/print',
  printOrdered: '/account/print/ordered',
  requests: '/account/requests',
  request: '/account/requests/request',
  requestFile: '/account/requests/file',
  activity: '/account/activity',
  devices: '/account/devices',
  lost: '/lost',
  lostCode: '/lost/code',
  lostSent: '/lost/sent',
  display: '/display',
  verify: '/verify',
  offline: '/offline',
  problem: '/problem',
  timedOut: '/timed-out',
  signedOut: '/signed-out',
  demo: '/demo',
  mailbox: '/demo/mailbox',
  help: '/help',
  privacy: '/privacy',
  accessibility: '/accessibility',
} as const

export type PageName = keyof typeof pagePaths

/** Where a click leads: a page of ours, with what its address says. */
export type Destination = {
  [Page in PageName]: {
    page: Page
    query?: PageQuery<Page>
    /** The part of the page, by its id. */
    hash?: string
    /** Where the language is to change. */
    locale?: Locale
  }
}[PageName]

/** Words by name stay readable: `name.ara:letters,name.eng:missing`. */
function writeValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return encodeURIComponent(String(value))
  return Object.entries(value)
    .map((entry) => entry.map(encodeURIComponent).join(':'))
    .join(',')
}

/** A query with its `?`, in the order of the names; empty when it says nothing. */
export function writeQuery(query: object): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  const written = said.map(([name, value]) => `${name}=${writeValue(value)}`)
  return written.length > 0 ? `?${written.join('&')}` : ''
}

/** The path of a page in one language: `buildPath('fr', 'request', { id })` is `/fr/account/requests/request?id=…`. */
export function buildPath<Page extends PageName>(locale: Locale, page: Page, query?: PageQuery<Page>): string {
  return `/${locale}${pagePaths[page]}${writeQuery(query ?? {})}`
}

/** The same for a page and its query in one. */
export function buildAddress(locale: Locale, { page, query = {}, hash }: Destination): string {
  return `/${locale}${pagePaths[page]}${writeQuery(query)}${hash ? `#${hash}` : ''}`
}

/** What an address says, with its `?` when it says anything. */
type Address = { pathname: string; query: string }

/** The address without its language, such as `/account/history?page=2`; null for one that lacks the language. */
export function withoutLocale({ pathname, query }: Address, locale: Locale): string | null {
  if (pathname !== `/${locale}` && !pathname.startsWith(`/${locale}/`)) return null
  return `${pathname.slice(locale.length + 1)}${query}`
}

/** The same page in another language, whatever its query says. */
export function switchLocale(address: Address, from: Locale, to: Locale): string {
  return `/${to}${withoutLocale(address, from) ?? ''}`
}

const longestReturn = 1_000

/** Where a page may lead back to, without its language: one of our pages with its query; null for anything else. */
export function readReturn(text: string): string | null {
  const [page = ''] = text.split('?', 1)
  const isOurs = Object.values(pagePaths).some((path) => path === page)
  return isOurs && text.length <= longestReturn && !/[\s\\#]/.test(text) ? text : null
}
