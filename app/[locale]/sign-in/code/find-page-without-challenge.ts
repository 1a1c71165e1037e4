import 'server-only'
import type { Destination } from '@/lib/i18n/paths'
import { readSession } from '@/lib/session/session'

/** Where somebody goes to whom no code is under way. */
export async function findPageWithoutChallenge(): Promise<Destination> {
  return (await readSession()) ? { page: 'account' } : { page: 'signIn', query: { notice: 'expired' } }
}
