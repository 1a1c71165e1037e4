import { readSession } from '@/lib/session/session'

export const dynamic = 'force-dynamic'

/** Asking does not prolong the session. */
export async function GET(): Promise<Response> {
  const session = await readSession({ touch: false })
  const headers = { 'cache-control': 'no-store' }
  return Response.json({ remainingSeconds: session?.remainingSeconds ?? 0 }, { headers })
}
