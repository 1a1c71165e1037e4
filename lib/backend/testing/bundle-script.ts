import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.join(import.meta.dirname, '../../..')

/** Makes a TypeScript file of the project into one that Node runs by itself, beside the packages that it needs. */
export async function bundleScript(entryPoint: string) {
  const outdir = path.join(root, 'dist/testing', randomUUID())
  await build({
    entryPoints: { script: entryPoint },
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true, // so that what is imported later loads later
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': root, 'server-only': path.join(root, 'node_modules/next/dist/compiled/server-only/empty.js') },
    logLevel: 'error',
  })
  return { file: path.join(outdir, 'script.mjs'), remove: () => rm(outdir, { recursive: true }) }
}
