import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

/**
 * A running thread never reads half a file.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export async function replaceFile(file, content) {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, file)
}

/**
 * Makes a worker thread in one file.
 * @param {string} entryPoint
 * @param {string} target
 * @param {import('esbuild').BuildOptions} options what this worker needs beyond the others
 */
export async function bundleWorker(entryPoint, target, options) {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    // The marker package throws outside a server build, and Next does not build the worker.
    alias: { 'server-only': path.join(path.dirname(require.resolve('server-only')), 'empty.js') },
    ...options,
  })
  await mkdir(path.dirname(target), { recursive: true })
  for (const { contents } of outputFiles ?? []) await replaceFile(target, contents)
}
