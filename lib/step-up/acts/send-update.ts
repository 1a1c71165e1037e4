import 'server-only'
import { z } from 'zod'
import { isResidentError, type ResidentErrorCode } from '@/lib/contract/resident-error'
import type { PageQuery } from '@/lib/i18n/page-queries'
import { updateReceipt } from '@/lib/session/update-receipt'
import { defineAct } from '../act'

const wordOfError: Partial<Record<ResidentErrorCode, PageQuery<'updateCheck'>['error']>> = {
  'update-empty': 'unchanged',
  'update-pending': 'pending',
  'data-invalid': 'incomplete',
  'document-refused': 'documents',
}

export const sendUpdate = defineAct('sendUpdate', z.object({}), async ({ session, backend, key, startCall }) => {
  const { residentId } = session
  try {
    const { rid } = await backend.account.update.submit(residentId, key, await startCall())
    await updateReceipt.write({ residentId, rid, sentAt: new Date().toISOString() })
    return { page: 'updateSent' }
  } catch (error) {
    const word = isResidentError(error) ? wordOfError[error.code] : undefined
    if (!word) throw error
    return { page: 'updateCheck', query: { error: word } }
  }
})
