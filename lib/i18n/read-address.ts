import { headers } from 'next/headers'

/** The proxy sets it. */
export async function readAddress(): Promise<{ pathname: string; query: string }> {
  const given = await headers()
  return { pathname: given.get('x-portal-path') ?? '', query: given.get('x-portal-query') ?? '' }
}
