import { getContainer } from '@/lib/container/container'
import { readSession } from '@/lib/session/session'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const session = await readSession({ touch: false })
  const { backend } = await getContainer()
  const portrait = session && (await backend.account.readPortrait(session.residentId))
  if (!portrait) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(new Uint8Array(portrait), {
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' },
  })
}
