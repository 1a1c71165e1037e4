import 'server-only'
import { z } from 'zod'
import { isResidentError } from '@/lib/errors/resident-error'
import { defineAct } from '../act'
import { rowId } from '../row-id'

/** `known`: the order under way that the page showed; empty when there was none. */
const values = z.object({ known: rowId.or(z.literal('')) })

/** Orders a printed card. The same order again leads to the same receipt, one beside an unseen order to its page. */
export const orderPrint = defineAct('orderPrint', values, async ({ session, backend, key, startCall }, { known }) => {
  try {
    const { id } = await backend.account.requests.orderPrint(session.residentId, { key, known }, await startCall())
    return { page: 'printOrdered', query: { id } }
  } catch (error) {
    if (!isResidentError(error) || error.code !== 'print-under-way') throw error
    return { page: 'print', query: { error: 'underWay' } }
  }
})
