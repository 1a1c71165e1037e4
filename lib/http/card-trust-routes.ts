import 'server-only'
import { statusTtlSeconds } from '@/lib/signed-card/issuer/status-list'
import { getPortal } from '@/lib/portal/portal'

/** Keys change seldom, and a new one is published before it signs. */
const keysMaxAgeSeconds = 60 * 60
/** Anybody's browser or program may check a card. */
const open = { 'access-control-allow-origin': '*' }

const publish = (content: unknown, type: string) =>
  new Response(JSON.stringify(content), {
    headers: { ...open, 'content-type': type, 'cache-control': `public, max-age=${keysMaxAgeSeconds}` },
  })

/** GET /.well-known/jwks.json: the keys of our own cards (RFC 7517). */
export async function answerJwks(): Promise<Response> {
  return publish((await getPortal()).jwks, 'application/jwk-set+json')
}

/** GET /api/v1/card-issuers: whose cards `/verify` takes for genuine. */
export async function answerIssuers(): Promise<Response> {
  return publish((await getPortal()).trustedIssuers, 'application/json')
}

/** GET /card-status/N: the signed status list; the same for everybody, so that asking tells nothing of a card. */
export async function answerStatusList(list: string): Promise<Response> {
  const { cardIssuer, database, now } = await getPortal()
  const signed = /^\d{1,6}$/.test(list) ? await cardIssuer.signList(database.reader, Number(list), now()) : null
  if (!signed) return new Response(null, { status: 404, headers: open })
  const headers = {
    ...open,
    'content-type': 'application/statuslist+jwt',
    'cache-control': `public, max-age=${statusTtlSeconds}`,
  }
  return new Response(signed, { headers })
}
