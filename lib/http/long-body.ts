import { setImmediate as nextTurn } from 'node:timers/promises'
import { longestUploadBytes } from '@/lib/documents/upload-limits'
import { isLocale, type Locale } from '@/lib/i18n/languages'
import { longestFileBytes } from '@/lib/signed-card/verify/read-check-form'
import { formBytes, isFlood } from './form-flood'

/** Of every form that has no larger file: next.config.js lets through more, so nothing is cut off before it is measured. */
const longestFormBytes = longestFileBytes + 1024 * 1024

const formPath = /^\/([a-z]{2})(\/.*)?$/

/** The largest body that a page's form may send. */
const findLimit = (page: string) =>
  page === '/account/update/upload' ? longestUploadBytes + formBytes : longestFormBytes

/** Joins them by turns: megabytes in one go would hold up all others. */
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

/** The body, or null for one that is longer. It takes no more memory than has come. */
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
    await nextTurn() // all that has come is else read in one go
  }
  return join(parts, total)
}

/** The form's page with its own words for a file that is too big; null where a form has no file. */
function findPage(locale: Locale, page: string, query: string): string | null {
  if (page === '/verify') return `/${locale}/verify?error=tooBig`
  if (page !== '/account/update/upload') return null
  const proof = /[?&](proof=\w{1,30})(?:&|$)/.exec(query)?.[1]
  return `/${locale}/account/update/proof?${proof ? `${proof}&` : ''}error=tooBig`
}

/**
 * Answers a form whose body is larger than it may be, which Next would answer with a bare 500 or cut off and take:
 * by the form with its words where it has some, else with status 413, as a flood of fields. Null for all others.
 */
export async function refuseLongBody(request: Request): Promise<Response | null> {
  const { pathname, search } = new URL(request.url)
  const [, prefix = '', page = ''] = formPath.exec(pathname) ?? []
  const body = await readUpTo(findLimit(page), request)
  if (body && !isFlood(request.headers.get('content-type') ?? '', body)) return null
  const headers = { 'cache-control': 'private, no-store' }
  const location = isLocale(prefix) && !body ? findPage(prefix, page, search) : null
  if (location && !request.headers.has('next-action')) {
    // Whole, as Next takes no other of proxy.ts; it sends the path alone.
    return new Response(null, { status: 303, headers: { ...headers, location: new URL(location, request.url).href } })
  }
  const text = 'That is too much to send. C’est trop long. هذا أكثر مما يمكن إرساله.\n'
  return new Response(text, { status: 413, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } })
}
