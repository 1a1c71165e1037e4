import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { bundleCommand } from '../scripts/lib/bundle-command.mjs'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { memoryFlags } from '../scripts/lib/start-server.mjs'

const [name = '', ...rest] = process.argv.slice(2)
const files = await readdir(path.join(projectRoot, 'bench'))
const benches = files.filter((file) => file.endsWith('.ts')).map((file) => `bench/${file}`)
const folder = await bundleCommand(benches, 'bench')
// The flags of the portal.
const args = [...memoryFlags, path.join(folder, `${name}.mjs`), ...rest]
process.exitCode = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' }).status ?? 1
