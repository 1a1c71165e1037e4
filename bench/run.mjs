import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { memoryFlags } from '../scripts/lib/start-server.mjs'

const [name = ''] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const folder = path.join(projectRoot, 'bench')
const outdir = path.join(projectRoot, 'dist/bench')

// The source's own aliases and marker package are known to bundlers alone.
await build({
  entryPoints: (await readdir(folder)).filter((file) => file.endsWith('.ts')).map((file) => path.join(folder, file)),
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { 'server-only': path.join(path.dirname(require.resolve('server-only')), 'empty.js') },
  tsconfig: path.join(projectRoot, 'tsconfig.json'),
})
// As the portal runs.
const args = [...memoryFlags, path.join(outdir, `${name}.mjs`)]
process.exitCode = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' }).status ?? 1
