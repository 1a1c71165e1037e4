import { getPortal } from '@/lib/portal/portal'

export const dynamic = 'force-dynamic'

/** Ready when the database answers; tells how many messages are still owed. */
export async function GET(): Promise<Response> {
  const { outbox } = await getPortal()
  return Response.json({ status: 'ready', owedMessages: await outbox.countOwed() })
}
