import type { Instrumentation } from 'next'

/** Runs once when the server starts, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startPortal } = await import('@/lib/server/start-portal')
    await startPortal()
  }
}

/** A page, an action or a route that failed: its details go to the log alone, under the reference that people see. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logFailure } = await import('@/lib/server/log-failure')
    await logFailure(error, request.headers, context.routePath)
  }
}
