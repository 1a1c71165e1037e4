import 'server-only'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { renderToBuffer } from '@react-pdf/renderer'
import { StatementDocument } from '@/lib/pdf/statements/statement-document'
import { CardDocument } from './card/card-document'
import { openFonts } from './engine/fonts'
import type { DrawingTask } from './drawing-task'

/** A tenth of the processor time of a normal thread (sched(7)). */
const niceness = 10

// Page requests go first. Only Linux sets the priority of one thread; elsewhere it would slow the process.
if (process.platform === 'linux' && !isMainThread) setPriority(niceness)

const fontFolder = fileURLToPath(new URL('fonts', import.meta.url))

/** One task in, the bytes of its PDF out. `fonts/` is beside the bundle. */
export default async function draw(task: DrawingTask): Promise<Uint8Array> {
  const faces = await openFonts(fontFolder)
  const pdf = await renderToBuffer(
    task.kind === 'card' ? (
      <CardDocument data={task.data} faces={faces} />
    ) : (
      <StatementDocument data={task.data} faces={faces} />
    ),
  )
  return Uint8Array.from(pdf)
}
