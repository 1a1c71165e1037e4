import type { ServerResponse } from 'node:http'

const bodyHeaders = ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link']

export type Substitute = { headers: Record<string, string>; body: string | Buffer }

/** Next and its compression write through these four methods only. */
export function holdBackFailure(
  response: ServerResponse,
  substitutes: Readonly<Record<number, () => Promise<Substitute>>>,
): void {
  const { writeHead, write, end, flushHeaders } = response
  let state: 'open' | 'held' | 'released' = 'open'
  let failed = response.statusCode
  const holds = (status = response.statusCode) => {
    if (state === 'open') {
      failed = status
      state = substitutes[status] && !response.headersSent ? 'held' : 'released'
    }
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
    void substitutes[failed]?.().then(release, (error: unknown) =>
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
