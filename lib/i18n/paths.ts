import type { Locale } from './languages'
import type { PageQuery } from './page-queries'

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
  virtualIds: '/account/virtual-ids',
  virtualIdNew: '/account/virtual-ids/new',
  virtualIdRevoke: '/account/virtual-ids/revoke',
  virtualIdShow: '/account/virtual-ids/show',
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

export type Destination = {
  [Page in PageName]: {
    page: Page
    query?: PageQuery<Page>
    /** An id on the page. */
    hash?: string
    /** Where the language is to change. */
    locale?: Locale
  }
}[PageName]

/** `name.ara:letters,name.eng:missing` */
function writeValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return encodeURIComponent(String(value))
  return Object.entries(value)
    .map((entry) => entry.map(encodeURIComponent).join(':'))
    .join(',')
}

/** Starts with `?` unless it is empty. */
export function writeQuery(query: object): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  const written = said.map(([name, value]) => `${name}=${writeValue(value)}`)
  return written.length > 0 ? `?${written.join('&')}` : ''
}

/** `buildPath('fr', 'request', { id })` is `/fr/account/requests/request?id=…`. */
export function buildPath<Page extends PageName>(locale: Locale, page: Page, query?: PageQuery<Page>): string {
  return `/${locale}${pagePaths[page]}${writeQuery(query ?? {})}`
}

export function buildAddress(locale: Locale, { page, query = {}, hash }: Destination): string {
  return `/${locale}${pagePaths[page]}${writeQuery(query)}${hash ? `#${hash}` : ''}`
}

/** `query` includes its `?`. */
type Address = { pathname: string; query: string }

/** `/account/history?page=2`; null without that language. */
export function withoutLocale({ pathname, query }: Address, locale: Locale): string | null {
  if (pathname !== `/${locale}` && !pathname.startsWith(`/${locale}/`)) return null
  return `${pathname.slice(locale.length + 1)}${query}`
}

export function switchLocale(address: Address, from: Locale, to: Locale): string {
  return `/${to}${withoutLocale(address, from) ?? ''}`
}

const longestReturn = 1_000

/** Null unless it is one of our pages, so that no link leads elsewhere. */
export function readReturn(text: string): string | null {
  const [page = ''] = text.split('?', 1)
  const isOurs = Object.values(pagePaths).some((path) => path === page)
  return isOurs && text.length <= longestReturn && !/[\s\\#]/.test(text) ? text : null
}
