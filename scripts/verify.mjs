import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleCommand } from './lib/bundle-command.mjs'

const folder = await bundleCommand(['scripts/verify/check-file.ts'], 'command')
await import(pathToFileURL(path.join(folder, 'check-file.mjs')).href)
