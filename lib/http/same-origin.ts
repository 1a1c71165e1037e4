/** Next accepts server actions without `Origin` and compares hosts only; this does neither. */
export function isSameOrigin(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin ? origins.includes(origin) : site === 'same-origin'
}
