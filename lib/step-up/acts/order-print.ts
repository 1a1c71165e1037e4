import 'server-only'
import { z } from 'zod'
import { isResidentError } from '@/lib/contract/resident-error'
import { defineAct } from '../act'
import { rowId } from '../row-id'

/** `known` is the open order that the page showed, or empty. */
const values = z.object({ known: rowId.or(z.literal('')) })

/** A repeated order shows the same receipt; beside an unseen order it shows that order. */
export const orderPrint = defineAct('orderPrint', values, async ({ session, backend, key, startCall }, { known }) => {
  try {
    const { id } = await backend.account.requests.orderPrint(session.residentId, { key, known }, await startCall())
    return { page: 'printOrdered', query: { id } }
  } catch (error) {
    if (!isResidentError(error) || error.code !== 'print-under-way') throw error
    return { page: 'print', query: { error: 'underWay' } }
  }
})
