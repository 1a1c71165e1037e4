import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorker } from './lib/bundle-worker.mjs'

const root = path.join(import.meta.dirname, '..')
const target = path.join(root, 'dist/documents/pdf-worker.mjs')

/** The library hides these objects. The build fails if a version names them differently. */
const objects = 'Name, Ref, Dict, BaseStream, Stream, DecodeStream, Parser, XRef, PasswordException, setVerbosityLevel'

const openLibrary = {
  name: 'open-library',
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist\/legacy\/build\/pdf\.worker\.mjs$/ }, async ({ path: file }) => ({
      contents: `${await readFile(file, 'utf8')}\nexport { ${objects} };`,
    }))
  },
}

/** Makes `dist/documents`: the worker that opens PDFs. Safe to repeat while a server uses it. */
export async function buildPdfWorker() {
  const entryPoint = path.join(root, 'lib/documents/pdf/pdf-worker.ts')
  await bundleWorker(entryPoint, target, { keepNames: true, plugins: [openLibrary] })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPdfWorker()
