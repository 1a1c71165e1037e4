import type { ServerResponse } from 'node:http'

/** A page that failed, and a form that is too long for any page to see it. */
const heldBack = [500, 413] as const
export type HeldBackStatus = (typeof heldBack)[number]
const isHeldBack = (status: number): status is HeldBackStatus => heldBack.some((each) => each === status)

/** What describes the body that is not sent. */
const bodyHeaders = ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link']

export type Substitute = { headers: Record<string, string>; body: string | Buffer }

/**
 * Sends something else than what the response would have said, when its status is 500 or 413. All other responses
 * pass untouched. The four methods are all by which Next and its compression write.
 */
export function holdBackFailure(
  response: ServerResponse,
  substitute: (status: HeldBackStatus) => Promise<Substitute>,
): void {
  const { writeHead, write, end, flushHeaders } = response
  let state: 'open' | 'held' | 'released' = 'open'
  let failed: HeldBackStatus = 500
  const holds = (status = response.statusCode) => {
    if (state === 'open' && isHeldBack(status) && !response.headersSent) {
      state = 'held'
      failed = status
    } else if (state === 'open') state = 'released'
    return state === 'held'
  }
  const release = ({ headers, body }: Substitute) => {
    state = 'released'
    for (const name of bodyHeaders) response.removeHeader(name)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    writeHead.call(response, failed)
    end.call(response, body, 'utf8')
  }
  const finish = () => {
    void substitute(failed).then(release, (error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  }

  Object.assign(response, {
    writeHead: (...args: Parameters<typeof writeHead>) => (holds(args[0]) ? response : writeHead.apply(response, args)),
    flushHeaders: () => (holds() ? undefined : flushHeaders.call(response)),
    write: (...args: Parameters<typeof write>) => holds() || write.apply(response, args),
    end: (...args: Parameters<typeof end>) => {
      if (!holds()) return end.apply(response, args)
      finish()
      return response
    },
  })
}
