import 'server-only'
import { isResidentError } from '@/lib/contract/resident-error'
import type { PageEntry } from '@/lib/actions/create-actions'
import type { StatusOutcome } from './status-cookie'

/** Also sends the status to the registered contact; null if the application is unknown. */
export async function lookUpStatus({ backend, startCall }: PageEntry, rid: string): Promise<StatusOutcome | null> {
  try {
    const request = { individualId: rid, individualIdType: 'RID' } as const
    const { ridStatus, kind, steps, maskedContacts, isSentNow } = await backend.checkRidStatus(
      request,
      await startCall(),
    )
    return { outcome: 'found', rid, ridStatus, kind, steps, maskedContacts, isSentNow }
  } catch (error) {
    if (isResidentError(error) && error.code === 'rid-not-found') return null
    if (isResidentError(error) && error.code === 'no-contact') return { outcome: 'noContact', rid }
    throw error
  }
}
