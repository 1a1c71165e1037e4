/**
 * True when a request that changes something came from one of our own pages.
 * Next lets a server action through when `Origin` is missing and compares hosts only; this does neither.
 * `origins` are whole ones (`https://id.example`): those that this instance answers on.
 */
export function isSameOrigin(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin ? origins.includes(origin) : site === 'same-origin'
}
