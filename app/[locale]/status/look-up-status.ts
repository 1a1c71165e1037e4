import 'server-only'
import { isResidentError } from '@/lib/errors/resident-error'
import { startPageCall } from '@/lib/http/page-call'
import { getContainer } from '@/lib/container/container'
import type { StatusOutcome } from './status-cookie'

/** Looks an application up, which also sends its status to whom it belongs; null when there is none. */
export async function lookUpStatus(rid: string): Promise<StatusOutcome | null> {
  const { backend } = await getContainer()
  try {
    const request = { individualId: rid, individualIdType: 'RID' } as const
    const { ridStatus, kind, steps, maskedContacts, isSentNow } = await backend.checkRidStatus(
      request,
      await startPageCall(),
    )
    return { outcome: 'found', rid, ridStatus, kind, steps, maskedContacts, isSentNow }
  } catch (error) {
    if (isResidentError(error) && error.code === 'rid-not-found') return null
    if (isResidentError(error) && error.code === 'no-contact') return { outcome: 'noContact', rid }
    throw error
  }
}
