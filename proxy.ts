import createMiddleware from 'next-intl/middleware'
import { NextResponse, type NextRequest } from 'next/server'
import { readSettings, type Settings } from '@/lib/config/settings'
import { displayCookieName, parseDisplay } from '@/lib/i18n/display'
import { buildContentSecurityPolicy } from '@/lib/http/csp'
import { refuseLongBody } from '@/lib/http/long-body'
import { isSameOrigin } from '@/lib/http/same-origin'
import { routing } from '@/lib/i18n/routing'

const localise = createMiddleware(routing)
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const isDevelopment = process.env.NODE_ENV === 'development'

let settings: Settings | undefined
const readOnce = () => (settings ??= readSettings(process.env))
const listOrigins = () => readOnce().origins

/**
 * Outside demo mode demo pages do not exist.
 * Rewrites to an address without a page, because `notFound()` in a page shows nothing without JavaScript.
 */
function hideDemo(request: NextRequest): NextResponse | null {
  const [, prefix, page] = /^\/([a-z]{2}\/)?(demo)(?:\/|$)/.exec(request.nextUrl.pathname) ?? []
  if (!page || readOnce().isDemo) return null
  const locale = prefix?.slice(0, 2) ?? routing.defaultLocale
  request.headers.set('x-next-intl-locale', locale) // as next-intl itself does
  return NextResponse.rewrite(new URL(`/${locale}/no-such-page`, request.url), {
    request: { headers: request.headers },
  })
}

/** The language chosen on the display page comes before those of the browser. */
function preferKeptLanguage(request: NextRequest): void {
  const { locale } = parseDisplay(request.cookies.get(displayCookieName)?.value)
  if (locale) request.headers.set('accept-language', locale)
}

/** Checks origin and length, sets the policy with its nonce, then finds the language. */
export async function proxy(request: NextRequest): Promise<Response> {
  if (!safeMethods.has(request.method) && !isSameOrigin(request.headers, listOrigins())) {
    return new NextResponse('Cross-origin request refused', { status: 403, headers: { 'cache-control': 'no-store' } })
  }
  const refusal = safeMethods.has(request.method) ? null : await refuseLongBody(request)
  if (refusal) return refusal
  const policy = buildContentSecurityPolicy({ nonce: crypto.randomUUID(), isDevelopment })
  // Next reads the nonce from the request, and the page shell the path; next-intl passes both on.
  request.headers.set('content-security-policy', policy)
  const { pathname, search } = request.nextUrl
  request.headers.set('x-portal-path', pathname)
  request.headers.set('x-portal-query', search)
  preferKeptLanguage(request)
  const response = hideDemo(request) ?? localise(request)
  response.headers.set('content-security-policy', policy)
  // Pages have a nonce and personal data, so neither proxies nor the Back button may keep them.
  response.headers.set('cache-control', 'private, no-store')
  if (listOrigins().every((origin) => origin.startsWith('https:'))) {
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  return response
}

export const config = {
  matcher: [
    // Everything but the APIs and files with a dot in their name …
    '/((?!(?:_next|api|resident|registrationprocessor|card-status)(?:/|$)|.*\\.).*)',
    // … and everything under a language, with or without a dot.
    '/:locale([a-z]{2})/:path*',
  ],
}
