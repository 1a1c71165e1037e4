import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildCard } from '@/scripts/build-card.mjs'

const worker = path.join(import.meta.dirname, '../../../dist/card/card-worker.mjs')

/** The worker that `npm test` builds beforehand, for a test file that is run alone. */
export async function buildCardOnce(): Promise<void> {
  if (!existsSync(worker)) await buildCard()
}
