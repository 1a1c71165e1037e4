import 'server-only'
import { statusTtlSeconds } from '@/lib/signed-card/issuer/status-list'
import { getContainer } from '@/lib/container/container'

/** Keys seldom change, and a new key is published before it signs. */
const keysMaxAgeSeconds = 60 * 60
const open = { 'access-control-allow-origin': '*' }

const publish = (content: unknown, type: string) =>
  new Response(JSON.stringify(content), {
    headers: { ...open, 'content-type': type, 'cache-control': `public, max-age=${keysMaxAgeSeconds}` },
  })

export async function answerJwks(): Promise<Response> {
  return publish((await getContainer()).jwks, 'application/jwk-set+json')
}

export async function answerIssuers(): Promise<Response> {
  return publish((await getContainer()).trustedIssuers, 'application/json')
}

/** Everybody gets the same list, so a request reveals nothing about a card. */
export async function answerStatusList(list: string): Promise<Response> {
  const { cardIssuer, database, now } = await getContainer()
  const signed = /^\d{1,6}$/.test(list) ? await cardIssuer.signList(database.reader, Number(list), now()) : null
  if (!signed) return new Response(null, { status: 404, headers: open })
  const headers = {
    ...open,
    'content-type': 'application/statuslist+jwt',
    'cache-control': `public, max-age=${statusTtlSeconds}`,
  }
  return new Response(signed, { headers })
}
