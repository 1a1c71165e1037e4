import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

const forwardedHeaders = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']
const addressHeader = 'x-portal-client'

/**
 * The address a request came from. Each trusted proxy appends one to X-Forwarded-For, so the client's stands so many
 * places from the end; anything before it is the client's own invention.
 */
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

/** From now on every request to this process carries its true address, and no forwarded headers that nobody vouches for. */
export function watchClientAddresses(trustedProxies: number): void {
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage } // Node's documented shape of this channel
    rewriteHeaders(request, trustedProxies)
  })
}

/** The address that `watchClientAddresses` put on the request. */
export function readClientAddress(headers: Headers): string {
  return headers.get(addressHeader) ?? 'unknown'
}
