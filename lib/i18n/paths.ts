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
