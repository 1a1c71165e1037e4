import { writeFile } from 'node:fs/promises'
import { runMain } from './lib/run-main.mjs'
import { tryPortal } from './lib/try-portal.mjs'

// Part of `npm run test:nodes`, which runs it by other versions of Node.
await runMain(async () => {
  const [databaseUrl = '', reportFile = ''] = process.argv.slice(2)
  await writeFile(reportFile, JSON.stringify(await tryPortal(databaseUrl)))
})
