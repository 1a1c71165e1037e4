import 'server-only'
import { describeHttpProblem } from './http-problems'
import { getContainer, type Container } from '@/lib/container/container'

/** 404 in production. */
export function demoRoute(read: (container: Container, request: Request) => unknown) {
  return async (request: Request): Promise<Response> => {
    const container = await getContainer()
    if (!container.settings.isDemo) return describeHttpProblem(null, 404, {}, null)
    return Response.json(await read(container, request), { headers: { 'cache-control': 'no-store' } })
  }
}
