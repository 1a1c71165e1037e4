import type { Locale } from './languages'

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

/** The path of a page in one language: `buildPath('fr', 'card')` is `/fr/account/card`. */
export function buildPath(locale: Locale, page: PageName): string {
  return `/${locale}${pagePaths[page]}`
}

/** The same page in another language; `pathname` is a request's path and may lack a locale. */
export function switchLocale(pathname: string, from: Locale, to: Locale): string {
  const rest = pathname === `/${from}` ? '' : pathname.startsWith(`/${from}/`) ? pathname.slice(from.length + 1) : ''
  return `/${to}${rest}`
}
