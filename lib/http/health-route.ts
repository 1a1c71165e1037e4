import 'server-only'
import { getPortal, type Portal } from '@/lib/portal/portal'

const answerWithinMs = 3_000

const unready = (status: 'stopping' | 'unavailable') =>
  Response.json({ status }, { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '1' } })

const late = () =>
  new Promise<null>((resolve) => {
    setTimeout(resolve, answerWithinMs, null).unref()
  })

/** Null if the database fails or takes too long. */
async function countOwed({ outbox, log }: Portal): Promise<number | null> {
  try {
    return await Promise.race([outbox.countOwed(), late()])
  } catch (error) {
    log.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'the database does not answer')
    return null
  }
}

export async function answerHealth(): Promise<Response> {
  const portal = await getPortal()
  if (portal.isStopping()) return unready('stopping')
  const owedMessages = await countOwed(portal)
  if (owedMessages === null) return unready('unavailable')
  return Response.json({ status: 'ready', owedMessages }, { headers: { 'cache-control': 'no-store' } })
}
