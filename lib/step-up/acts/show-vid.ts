import 'server-only'
import { z } from 'zod'
import { defineAct } from '../act'
import { rowId } from '../row-id'

/** The page itself shows the VID after a recent code. */
export const showVid = defineAct('showVid', z.object({ id: rowId }), async (_context, { id }) => ({
  page: 'virtualIdShow',
  query: { id },
}))
