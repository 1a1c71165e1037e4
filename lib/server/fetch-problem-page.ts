import type { IncomingMessage } from 'node:http'
import { displayCookieName } from '@/lib/i18n/display'
import { isLocale } from '@/lib/i18n/languages'
import type { PageQuery } from '@/lib/i18n/page-queries'
import { writeQuery } from '@/lib/i18n/paths'
import type { Substitute } from './hold-back-failure'

const timeoutMs = 5000
const passedHeaders = ['content-type', 'content-security-policy', 'cache-control', 'strict-transport-security']
const displayCookie = new RegExp(`(?:^|; *)(${displayCookieName.replace('.', '\\.')}=[^;]*)`)

const problemPath = /^\/[a-z]{2}\/(?:problem|no-such-page)(?:[/?]|$)/
const forms = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i
const apiPath = /^\/(?:_next|api|resident|registrationprocessor)(?:[/?]|$)|\.[a-z]+(?:\?|$)/

/** Scripts read the status instead of a page; the problem page itself must not start a circle. */
export function asksForPage({ url = '', method, headers }: IncomingMessage): boolean {
  if (problemPath.test(url) || apiPath.test(url)) return false
  const isScript = 'rsc' in headers || 'next-action' in headers
  const isForm = method === 'POST' && forms.test(headers['content-type'] ?? '') && !headers.accept?.includes('json')
  return !isScript && (isForm || /text\/html|\*\/\*|^$/.test(headers.accept ?? ''))
}

function buildOwnUrl({ url = '', socket }: IncomingMessage, page: string): URL {
  const host = socket.localAddress?.includes(':') ? `[${socket.localAddress}]` : (socket.localAddress ?? '127.0.0.1')
  const locale = url.slice(1, 3)
  const path = isLocale(locale) && /^\/..(?:[/?]|$)/.test(url) ? `/${locale}/${page}` : `/${page}`
  return new URL(path, `http://${host}:${socket.localPort ?? 80}`)
}

const writeLastWords = (reference: string): Substitute => ({
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: `Something went wrong. Une erreur est survenue. حدث خطأ.\n${reference}\n`,
})

async function fetchOwnPage(request: IncomingMessage, page: string, status: number, reference: string) {
  const cookie = displayCookie.exec(request.headers.cookie ?? '')?.[1]
  const headers = { 'accept-language': request.headers['accept-language'] ?? '', ...(cookie && { cookie }) }
  try {
    const url = buildOwnUrl(request, page)
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) })
    if (answer.status !== status) return writeLastWords(reference)
    const kept = passedHeaders.flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value]]
    })
    return { headers: Object.fromEntries(kept) as Record<string, string>, body: await answer.text() }
  } catch {
    return writeLastWords(reference) // the failure is in the log already
  }
}

const writeProblem = (query: PageQuery<'problem'>) => `problem${writeQuery(query)}`

export const fetchProblemPage = (request: IncomingMessage, reference: string): Promise<Substitute> =>
  fetchOwnPage(request, writeProblem({ reference }), 200, reference)

export const fetchTooLongPage = (request: IncomingMessage, reference: string): Promise<Substitute> =>
  fetchOwnPage(request, writeProblem({ problem: 'tooLong' }), 200, reference)

/** Replaces Next's own 404, which is empty without JavaScript where a page calls notFound(). */
export const fetchMissingPage = (request: IncomingMessage, reference: string): Promise<Substitute> =>
  fetchOwnPage(request, 'no-such-page', 404, reference)
