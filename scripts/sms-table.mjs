import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleCommand } from './lib/bundle-command.mjs'
import { projectRoot } from './lib/project-root.mjs'

const folder = await bundleCommand(['scripts/sms/write-sms-table.ts'], 'sms')
process.chdir(projectRoot)
await import(pathToFileURL(path.join(folder, 'write-sms-table.mjs')).href)
