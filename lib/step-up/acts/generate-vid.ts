import 'server-only'
import { z } from 'zod'
import { isResidentError } from '@/lib/contract/resident-error'
import { vidTypes } from '@/lib/virtual-ids/vid-policy'
import { defineAct } from '../act'

const values = z.object({ type: z.enum(vidTypes) })

export const generateVid = defineAct('generateVid', values, async ({ session, backend, key, startCall }, { type }) => {
  try {
    const { id } = await backend.account.virtualIds.generate(session.residentId, type, key, await startCall())
    return { page: 'virtualIds', query: { made: id } }
  } catch (error) {
    if (isResidentError(error) && error.code === 'vid-limit-reached') {
      return { page: 'virtualIdNew', query: { error: 'limit', type } }
    }
    if (isResidentError(error) && error.code === 'request-repeated') {
      return { page: 'virtualIdNew', query: { error: 'again' } }
    }
    throw error
  }
})
