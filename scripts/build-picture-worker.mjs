import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorker } from './lib/bundle-worker.mjs'

const root = path.join(import.meta.dirname, '..')
const target = path.join(root, 'dist/verify/picture-worker.mjs')

/** Makes `dist/verify`: the worker that searches pictures for codes. Safe to repeat while a server uses it. */
export async function buildPictureWorker() {
  await bundleWorker(path.join(root, 'lib/signed-card/verify/picture-worker.ts'), target, {})
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPictureWorker()
