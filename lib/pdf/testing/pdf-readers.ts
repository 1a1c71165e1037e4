import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { version as pdfJsVersion } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readCardPdf } from './read-card-pdf'

/** A program that makes text of a PDF. `version` is null where the machine lacks it. */
export type PdfReader = {
  name: string
  version: string | null
  read: (pdf: Uint8Array, password: string) => Promise<string>
}

function run(program: string, args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  return stdout
}

/** What the program calls its version; poppler and mupdf write it among their errors. */
function findVersion(program: string): string | null {
  const { error, stdout, stderr } = spawnSync(program, ['-v'], { encoding: 'utf8' })
  return error ? null : (/\d+\.\d+[.\d]*/.exec(stdout + stderr)?.[0] ?? 'unknown')
}

/** `target` is a file for what the program doesn't write out. */
type WriteArgs = (file: string, password: string, target: string) => string[]

const asProgram = (name: string, program: string, writeArgs: WriteArgs): PdfReader => ({
  name,
  version: findVersion(program),
  async read(pdf, password) {
    const folder = mkdtempSync(path.join(tmpdir(), 'card-readers-'))
    try {
      const file = path.join(folder, 'card.pdf')
      writeFileSync(file, pdf)
      const target = path.join(folder, 'card.txt')
      const written = run(program, writeArgs(file, password, target))
      return existsSync(target) ? readFileSync(target, 'utf8') : written
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
})

const unlock = (flag: string, password: string) => (password ? [flag, password] : [])

/** Those that this project is held to, found on this machine or not. */
export const listPdfReaders = (): PdfReader[] => [
  {
    name: 'pdf.js',
    version: pdfJsVersion,
    read: async (pdf, password) => (await readCardPdf(pdf, password)).lines,
  },
  asProgram('poppler (pdftotext)', 'pdftotext', (file, password) => [...unlock('-upw', password), file, '-']),
  asProgram('mupdf (mutool draw)', 'mutool', (file, password) => [
    'draw',
    '-q',
    ...unlock('-p', password),
    '-F',
    'text',
    file,
  ]),
  asProgram('mupdf (mutool convert)', 'mutool', (file, password, target) => [
    'convert',
    ...unlock('-p', password),
    '-F',
    'text',
    '-o',
    target,
    file,
  ]),
]
