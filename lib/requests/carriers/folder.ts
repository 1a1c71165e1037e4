import 'server-only'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Carrier } from '../carrier'

/** Hands requests over as files named by their idempotency key; each appears whole, and the same one once. */
export function createFolderCarrier(folder: string): Carrier {
  return {
    async handOver({ idempotencyKey, payload }) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = path.join(folder, `${idempotencyKey}.json`)
      await writeFile(`${file}.part`, payload, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
  }
}
