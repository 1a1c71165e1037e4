import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { projectRoot } from './lib/project-root.mjs'

const require = createRequire(import.meta.url)
const outfile = path.join(projectRoot, 'dist/command/check-file.mjs')

// The source's own aliases and marker package are known to bundlers alone.
await build({
  entryPoints: [path.join(projectRoot, 'scripts/verify/check-file.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { 'server-only': path.join(path.dirname(require.resolve('server-only')), 'empty.js') },
  tsconfig: path.join(projectRoot, 'tsconfig.json'),
})
await import(pathToFileURL(outfile).href)
