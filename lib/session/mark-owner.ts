import 'server-only'
import { getContainer } from '@/lib/container/container'

/** Ties a form to its resident without revealing them, so that nobody gets another's text. */
export const markOwner = async (residentId: string) => (await getContainer()).vault.lookup('form-owner', residentId)
