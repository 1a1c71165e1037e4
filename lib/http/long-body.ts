import { setImmediate as nextTurn } from 'node:timers/promises'
import { longestUploadBytes } from '@/lib/documents/upload-limits'
import { isLocale, type Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { longestFileBytes } from '@/lib/signed-card/verify/read-check-form'
import { formBytes, isFlood } from './form-flood'

/** For forms without a larger file. next.config.js allows more, so this limit always applies first. */
const longestFormBytes = longestFileBytes + 1024 * 1024

const formPath = /^\/([a-z]{2})(\/.*)?$/

const findLimit = (page: string) =>
  page === '/account/update/upload' ? longestUploadBytes + formBytes : longestFormBytes

/** Joins parts in turns, because one large copy would block other requests. */
async function join(parts: Uint8Array[], total: number): Promise<Buffer> {
  const whole = Buffer.allocUnsafe(total)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
    await nextTurn()
  }
  return whole
}

/** Null if the body is longer. Memory grows only with what has arrived. */
async function readUpTo(limit: number, { headers, body }: Request): Promise<Buffer | null> {
  if (Number(headers.get('content-length')) > limit) return null
  const parts: Uint8Array[] = []
  let total = 0
  const reader = body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    total += part.value.byteLength
    if (total > limit) {
      void reader?.cancel().catch(() => undefined)
      return null
    }
    parts.push(part.value)
    await nextTurn() // otherwise one turn reads all that has arrived
  }
  return join(parts, total)
}

/** The form's page with its error for a large file; null if the form has no file. */
function findPage(locale: Locale, page: string, query: string): string | null {
  if (page === '/verify') return buildPath(locale, 'verify', { error: 'tooBig' })
  if (page !== '/account/update/upload') return null
  const proof = /[?&]proof=(\w{1,30})(?:&|$)/.exec(query)?.[1]
  return buildPath(locale, 'updateProof', { proof, error: 'tooBig' })
}

/** Null unless a form's body is too large; Next would send a bare 500 or cut the body. */
export async function refuseLongBody(request: Request): Promise<Response | null> {
  const { pathname, search } = new URL(request.url)
  const [, prefix = '', page = ''] = formPath.exec(pathname) ?? []
  const body = await readUpTo(findLimit(page), request)
  if (body && !isFlood(request.headers.get('content-type') ?? '', body)) return null
  const headers = { 'cache-control': 'private, no-store' }
  const location = isLocale(prefix) && !body ? findPage(prefix, page, search) : null
  if (location && !request.headers.has('next-action')) {
    // A Response, not NextResponse, because Next takes no other from proxy.ts; it sends only the path.
    return new Response(null, { status: 303, headers: { ...headers, location: new URL(location, request.url).href } })
  }
  const text = 'That is too much to send. C’est trop long. هذا أكثر مما يمكن إرساله.\n'
  return new Response(text, { status: 413, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } })
}
