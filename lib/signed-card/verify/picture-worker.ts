import 'server-only'
import { setPriority } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import type { Gray } from './gray-picture'
import { searchPicture, type Stage } from './search-picture'

/** Less than half of a normal thread's processor time (sched(7)); with less, no code is found in time. */
const niceness = 4

if (process.platform === 'linux' && !isMainThread) setPriority(niceness)

export type PictureTask = { gray: Gray; stage: Stage; searchMs: number }

export default function search({ gray, stage, searchMs }: PictureTask): string | null {
  return searchPicture(gray, { stage, deadline: Date.now() + searchMs })
}
