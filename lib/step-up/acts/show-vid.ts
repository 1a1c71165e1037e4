import 'server-only'
import { z } from 'zod'
import { defineAct } from '../act'
import { rowId } from '../row-id'

/** Shows a virtual ID: the page itself does, now that a code was entered a moment ago. */
export const showVid = defineAct('showVid', z.object({ id: rowId }), async (_context, { id }) => ({
  page: 'vidShow',
  query: { id },
}))
