import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { requireOwnCopy } from './require-own-copy.mjs'

test('an importer in the project has the project’s own copy', () => {
  expect(() => requireOwnCopy('pdfkit', path.resolve('node_modules/@react-pdf/renderer/index.js'))).not.toThrow()
})

test('an importer with a copy of its own is named', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'own-copy-'))
  try {
    const copy = path.join(folder, 'node_modules/pdfkit')
    await mkdir(copy, { recursive: true })
    await writeFile(path.join(copy, 'package.json'), '{"name":"pdfkit","version":"0.0.1","main":"index.js"}')
    await writeFile(path.join(copy, 'index.js'), '')
    const importer = path.join(folder, 'importer.js')
    expect(() => requireOwnCopy('pdfkit', importer)).toThrow(`${importer} uses another copy of pdfkit`)
  } finally {
    await rm(folder, { recursive: true })
  }
})
