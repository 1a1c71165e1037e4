import 'server-only'
import { setPriority } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import type { Gray } from './gray-picture'
import { searchPicture, type Stage } from './search-picture'

/** Less than half of the processor's time beside a thread that serves pages (sched(7)); as little as cards take would find nothing in time. */
const niceness = 4

if (process.platform === 'linux' && !isMainThread) setPriority(niceness)

export type PictureTask = { gray: Gray; stage: Stage; searchMs: number }

/** Entry of the worker thread: the text of the code in a picture, or null. */
export default function search({ gray, stage, searchMs }: PictureTask): string | null {
  return searchPicture(gray, { stage, deadline: Date.now() + searchMs })
}
