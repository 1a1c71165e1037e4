import 'server-only'
import { getContainer, type Container } from '@/lib/container/container'

const answerWithinMs = 3_000

const unready = (status: 'stopping' | 'unavailable') =>
  Response.json({ status }, { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '1' } })

const late = () =>
  new Promise<null>((resolve) => {
    setTimeout(resolve, answerWithinMs, null).unref()
  })

/** Null if the database fails or takes too long. */
async function countOwed({ outbox, log }: Container): Promise<number | null> {
  try {
    return await Promise.race([outbox.countOwed(), late()])
  } catch (error) {
    log.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'the database does not answer')
    return null
  }
}

export async function answerHealth(): Promise<Response> {
  const container = await getContainer()
  if (container.isStopping()) return unready('stopping')
  const owedMessages = await countOwed(container)
  if (owedMessages === null) return unready('unavailable')
  return Response.json({ status: 'ready', owedMessages }, { headers: { 'cache-control': 'no-store' } })
}
