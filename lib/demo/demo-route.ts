import 'server-only'
import { describeHttpProblem } from '@/lib/http/http-problems'
import { getPortal, type Portal } from '@/lib/portal/portal'

/** A JSON route of demo mode; in production there is nothing at its path. */
export function demoRoute(read: (portal: Portal, request: Request) => unknown) {
  return async (request: Request): Promise<Response> => {
    const portal = await getPortal()
    if (!portal.settings.isDemo) return describeHttpProblem(null, 404, {}, null)
    return Response.json(await read(portal, request), { headers: { 'cache-control': 'no-store' } })
  }
}
