import 'server-only'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FulfilmentProvider } from '../fulfilment-provider'
import { readStepReport } from '../step-report'

/** A file named by the idempotency key appears whole and once. Reports in `reports/*.json` move to `reports/taken/`. */
export function createFolderProvider(folder: string): FulfilmentProvider {
  return {
    async dispatch({ idempotencyKey, payload }) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = path.join(folder, `${idempotencyKey}.json`)
      await writeFile(`${file}.part`, payload, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
    async collectReports(take) {
      const reports = path.join(folder, 'reports')
      await mkdir(path.join(reports, 'taken'), { recursive: true, mode: 0o700 })
      for (const name of (await readdir(reports)).filter((each) => each.endsWith('.json'))) {
        const report = readStepReport(await readFile(path.join(reports, name), 'utf8'))
        if (report) await take(report)
        await rename(path.join(reports, name), path.join(reports, 'taken', name))
      }
    },
  }
}
