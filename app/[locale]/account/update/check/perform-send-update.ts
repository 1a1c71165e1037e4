import 'server-only'
import { isResidentError, type ResidentErrorCode } from '@/lib/errors/resident-error'
import { startPageCall } from '@/lib/http/page-call'
import type { PageQuery } from '@/lib/i18n/page-queries'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { updateReceipt } from '@/lib/session/update-receipt'
import type { PerformStep } from '../../steps/perform-step'

const wordOfError: Partial<Record<ResidentErrorCode, PageQuery<'updateCheck'>['error']>> = {
  'update-empty': 'unchanged',
  'update-pending': 'pending',
  'data-invalid': 'incomplete',
  'document-refused': 'documents',
}

/** Sends the visitor's draft off, once for each key. */
export const performSendUpdate: PerformStep = async ({ session, locale, key }) => {
  const { updates } = (await getContainer()).backend.account
  try {
    const { rid } = await updates.submit(session.residentId, key, await startPageCall())
    await updateReceipt.write({ residentId: session.residentId, rid, sentAt: new Date().toISOString() })
    return buildPath(locale, 'updateSent')
  } catch (error) {
    const word = isResidentError(error) ? wordOfError[error.code] : undefined
    if (!word) throw error
    return buildPath(locale, 'updateCheck', { error: word })
  }
}
