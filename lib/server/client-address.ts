import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

const forwardedHeaders = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']
const addressHeader = 'x-portal-client'

/** Each trusted proxy appends one address. The client may forge anything before them, so count from the end. */
export function findClientAddress(
  forwardedFor: string | undefined,
  socketAddress: string,
  trustedProxies: number,
): string {
  if (trustedProxies === 0) return socketAddress
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
  return hops.at(-trustedProxies) || socketAddress
}

function rewriteHeaders(request: IncomingMessage, trustedProxies: number) {
  const forwardedFor = request.headers['x-forwarded-for']
  const text = Array.isArray(forwardedFor) ? forwardedFor.join(',') : forwardedFor
  const address = findClientAddress(text, request.socket.remoteAddress ?? 'unknown', trustedProxies)
  if (trustedProxies === 0) for (const header of forwardedHeaders) delete request.headers[header]
  request.headers[addressHeader] = address
}

const channel = 'http.server.request.start'

/** Sets the true address on every request and removes forwarded headers from untrusted sources. */
export function watchClientAddresses(trustedProxies: number): { stop(): void } {
  function watchRequest(message: unknown) {
    const { request } = message as { request: IncomingMessage } // the documented shape of this Node channel
    rewriteHeaders(request, trustedProxies)
  }
  diagnostics.subscribe(channel, watchRequest)
  return { stop: () => void diagnostics.unsubscribe(channel, watchRequest) }
}

export function readClientAddress(headers: Headers): string {
  return headers.get(addressHeader) ?? 'unknown'
}
