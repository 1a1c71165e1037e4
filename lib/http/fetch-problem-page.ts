import type { IncomingMessage } from 'node:http'
import { displayCookieName } from '@/lib/display/schema'
import { isLocale } from '@/lib/i18n/languages'
import type { HeldBackStatus, Substitute } from './hold-back-failure'

const timeoutMs = 5000
const passedHeaders = ['content-type', 'content-security-policy', 'cache-control', 'strict-transport-security']
const displayCookie = new RegExp(`(?:^|; *)(${displayCookieName.replace('.', '\\.')}=[^;]*)`)

const problemPath = /^\/[a-z]{2}\/problem(?:[/?]|$)/
const forms = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i
const apiPath = /^\/(?:_next|api|resident|registrationprocessor)(?:[/?]|$)|\.[a-z]+(?:\?|$)/

/** A request of a browser for a page: not of a script, which reads the status, nor for the page of problems itself. */
export function asksForPage({ url = '', method, headers }: IncomingMessage): boolean {
  if (problemPath.test(url) || apiPath.test(url)) return false
  const isScript = 'rsc' in headers || 'next-action' in headers
  const isForm = method === 'POST' && forms.test(headers['content-type'] ?? '') && !headers.accept?.includes('json')
  return !isScript && (isForm || (headers.accept ?? '').includes('text/html'))
}

function buildProblemUrl({ url = '', socket }: IncomingMessage, query: string): URL {
  const host = socket.localAddress?.includes(':') ? `[${socket.localAddress}]` : (socket.localAddress ?? '127.0.0.1')
  const locale = url.slice(1, 3)
  const path = isLocale(locale) && /^\/..(?:[/?]|$)/.test(url) ? `/${locale}/problem` : '/problem'
  return new URL(`${path}?${query}`, `http://${host}:${socket.localPort ?? 80}`)
}

/** What is said when not even the page of problems can be made. */
const writeLastWords = (reference: string): Substitute => ({
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: `Something went wrong. Une erreur est survenue. حدث خطأ.\n${reference}\n`,
})

/** The page that tells of a problem, as this very server gives it, in the language and looks of the request. */
export async function fetchProblemPage(
  request: IncomingMessage,
  status: HeldBackStatus,
  reference: string,
): Promise<Substitute> {
  const lastWords = writeLastWords(reference)
  const cookie = displayCookie.exec(request.headers.cookie ?? '')?.[1]
  const headers = { 'accept-language': request.headers['accept-language'] ?? '', ...(cookie && { cookie }) }
  try {
    const url = buildProblemUrl(request, status === 413 ? 'problem=tooLong' : `reference=${reference}`)
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) })
    if (!answer.ok) return lastWords
    const kept = passedHeaders.flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value]]
    })
    return { headers: Object.fromEntries(kept) as Record<string, string>, body: await answer.text() }
  } catch {
    return lastWords // the failure itself is in the log already
  }
}
