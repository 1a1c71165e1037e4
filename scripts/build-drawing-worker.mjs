import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import fontverter from 'fontverter'
import { bundleWorker, replaceFile } from './lib/bundle-worker.mjs'
import { requireOwnCopy } from './lib/require-own-copy.mjs'

const root = path.join(import.meta.dirname, '..')
const target = path.join(root, 'dist/pdf')
const require = createRequire(import.meta.url)

const faces = [
  '@fontsource/noto-sans/files/noto-sans-latin',
  '@fontsource/noto-sans/files/noto-sans-latin-ext',
  '@fontsource/noto-sans/files/noto-sans-vietnamese',
  '@fontsource/noto-sans/files/noto-sans-cyrillic',
  '@fontsource/noto-sans/files/noto-sans-cyrillic-ext',
  '@fontsource/noto-sans/files/noto-sans-greek',
  '@fontsource/noto-sans/files/noto-sans-greek-ext',
  '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari',
  '@fontsource/vazirmatn/files/vazirmatn-arabic',
]
const weights = [400, 700]

const changedAt = async (file) => (await stat(file).catch(() => null))?.mtimeMs ?? 0

/** WOFF would be inflated at every render, which takes several times as long as TTF. */
async function convertFont(name) {
  const woff = require.resolve(`${name}-normal.woff`)
  const ttf = path.join(target, 'fonts', `${path.basename(name)}.ttf`)
  if ((await changedAt(ttf)) > (await changedAt(woff))) return
  await replaceFile(ttf, await fontverter.convert(await readFile(woff), 'sfnt'))
}

/** Our replacements for packages, which may import the originals (docs/decisions/016). */
const replacements = {
  '@react-pdf/textkit': 'text-layout.ts',
  pdfkit: 'pdf-document.ts',
}

const replacePackages = {
  name: 'replace-packages',
  setup({ onResolve, onEnd }) {
    const folder = path.join(root, 'lib/pdf/engine/renderer')
    const missing = new Set(Object.keys(replacements))
    onResolve({ filter: new RegExp(`^(${[...missing].join('|')})(\\.js)?$`) }, ({ path: wanted, importer }) => {
      if (path.dirname(importer) === folder) return undefined
      const name = wanted.replace(/\.js$/, '')
      missing.delete(name)
      requireOwnCopy(name, importer)
      return { path: path.join(folder, replacements[name]) }
    })
    // Fails if a package was imported by another name and so not replaced.
    onEnd(() => {
      if (missing.size > 0) throw new Error(`Nothing in the drawing worker imports ${[...missing].join(', ')}`)
    })
  },
}

const bundleDrawingWorker = () =>
  bundleWorker(path.join(root, 'lib/pdf/drawing-worker.tsx'), path.join(target, 'drawing-worker.mjs'), {
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [replacePackages],
    // CommonJS packages in the bundle call require for Node's own modules.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  })

/** pdfkit finds its standard fonts by its package's import map, which the bundle lacks. */
async function copyStandardFonts() {
  const renderer = createRequire(require.resolve('@react-pdf/renderer'))
  const source = path.join(path.dirname(renderer.resolve('pdfkit')), 'standard-fonts')
  const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.cjs'))
  const copies = path.join(target, 'standard-fonts')
  await mkdir(path.join(copies, 'chunks'), { recursive: true })
  for (const file of files) await replaceFile(path.join(copies, file), await readFile(path.join(source, file)))
  const manifest = { type: 'module', imports: { '#standard-fonts/*': './standard-fonts/*.cjs' } }
  await replaceFile(path.join(target, 'package.json'), JSON.stringify(manifest))
}

/** Makes `dist/pdf`: the drawing worker in one file and its fonts. Safe to repeat, also while a server renders. */
export async function buildDrawingWorker() {
  await mkdir(path.join(target, 'fonts'), { recursive: true })
  const fonts = faces.flatMap((face) => weights.map((weight) => convertFont(`${face}-${weight}`)))
  await Promise.all([...fonts, copyStandardFonts(), bundleDrawingWorker()])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDrawingWorker()
