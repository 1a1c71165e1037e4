import 'server-only'
import { z } from 'zod'
import { isResidentError } from '@/lib/contract/resident-error'
import { defineAct } from '../act'
import { rowId } from '../row-id'

export const revokeVid = defineAct(
  'revokeVid',
  z.object({ id: rowId }),
  async ({ session, backend, key, startCall }, { id }) => {
    try {
      await backend.account.virtualIds.revoke(session.residentId, id, key, await startCall())
      return { page: 'virtualIds', query: { ended: id } }
    } catch (error) {
      if (!isResidentError(error)) throw error
      return { page: 'virtualIds', query: { problem: error.code === 'vid-not-live' ? 'over' : 'unknown' } }
    }
  },
)
