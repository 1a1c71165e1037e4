import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = path.join(import.meta.dirname, '..')
const target = path.join(root, 'dist/documents/pdf-worker.mjs')
const require = createRequire(import.meta.url)

/** The library shows pages and keeps what they are made of to itself; one that has other names fails the build. */
const objects = 'Name, Ref, Dict, BaseStream, Stream, DecodeStream, Parser, XRef, PasswordException, setVerbosityLevel'

const openLibrary = {
  name: 'open-library',
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist\/legacy\/build\/pdf\.worker\.mjs$/ }, async ({ path: file }) => ({
      contents: `${await readFile(file, 'utf8')}\nexport { ${objects} };`,
    }))
  },
}

/** Makes `dist/documents`: the thread in which PDFs are opened, in one file. Safe to repeat, also while a server opens some. */
export async function buildPdfWorker() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'lib/documents/pdf/pdf-worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'error',
    // The marker package throws outside of a server build; a worker is one, unknown to Next.
    alias: { 'server-only': path.join(path.dirname(require.resolve('server-only')), 'empty.js') },
    plugins: [openLibrary],
  })
  await mkdir(path.dirname(target), { recursive: true })
  const draft = `${target}.${process.pid}`
  await writeFile(draft, outputFiles[0].contents)
  await rename(draft, target)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPdfWorker()
