import type { Instrumentation } from 'next'

/** Runs once at the start, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startPortal } = await import('@/lib/server/start-portal')
    await startPortal()
  }
}

/** Details of a failure go only to the log, under the reference that people see. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logFailure } = await import('@/lib/server/log-failure')
    await logFailure(error, request.headers, context.routePath)
  }
}
