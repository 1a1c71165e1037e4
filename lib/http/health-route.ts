import 'server-only'
import { getPortal, type Portal } from '@/lib/portal/portal'

const answerWithinMs = 3_000

const unready = (status: 'stopping' | 'unavailable') =>
  Response.json({ status }, { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '1' } })

const late = () =>
  new Promise<null>((resolve) => {
    setTimeout(resolve, answerWithinMs, null).unref()
  })

/** Null when the database fails or takes too long. */
async function countOwed({ outbox, log }: Portal): Promise<number | null> {
  try {
    return await Promise.race([outbox.countOwed(), late()])
  } catch (error) {
    log.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'the database does not answer')
    return null
  }
}

/** GET /api/v1/health: ready when the database answers and the process does not end; tells how many messages are still owed. */
export async function answerHealth(): Promise<Response> {
  const portal = await getPortal()
  if (portal.isStopping()) return unready('stopping')
  const owedMessages = await countOwed(portal)
  if (owedMessages === null) return unready('unavailable')
  return Response.json({ status: 'ready', owedMessages }, { headers: { 'cache-control': 'no-store' } })
}
