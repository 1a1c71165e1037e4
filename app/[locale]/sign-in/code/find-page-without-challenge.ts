import 'server-only'
import type { Destination } from '@/lib/i18n/paths'
import { readSession } from '@/lib/session/session'

export async function findPageWithoutChallenge(): Promise<Destination> {
  return (await readSession()) ? { page: 'account' } : { page: 'signIn', query: { notice: 'expired' } }
}
