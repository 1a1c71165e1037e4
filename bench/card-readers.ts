import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDrawingPool } from '../lib/pdf/drawing-pool'
import { listDemoCards } from '../lib/pdf/card/testing/demo-cards'
import { findMisread, listCardTexts, listStatementTexts } from '../lib/pdf/card/testing/find-misread'
import { listPdfReaders } from '../lib/pdf/testing/pdf-readers'
import { arabicStatement, frenchStatement, sampleStatement } from '../lib/pdf/statements/testing/sample-statement'

// Checks that PDF readers find the registered text, on the cards of all demo residents and on statements.

const shownFaults = 10

const show = (...cells: (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)

/** As qpdf reports it; null if the machine lacks qpdf. */
function findRevision(pdf: Uint8Array, password: string): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'card-readers-'))
  try {
    const file = path.join(folder, 'card.pdf')
    writeFileSync(file, pdf)
    const { error, stdout } = spawnSync('qpdf', [`--password=${password}`, '--show-encryption', file], {
      encoding: 'utf8',
    })
    return error ? null : (/^R = (\d+)$/m.exec(stdout)?.[1] ?? 'none')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const pool = openDrawingPool()
const cards = (await listDemoCards()).map((data) => ({
  texts: listCardTexts(data),
  password: data.password,
  draw: () => pool.render(data),
}))
const statements = [sampleStatement, frenchStatement, arabicStatement].map((data) => ({
  texts: listStatementTexts(data),
  password: '',
  draw: () => pool.renderStatement(data),
}))
const readers = listPdfReaders().map((reader) => ({ ...reader, right: 0, faults: new Set<string>() }))
const revisions = new Map<string | null, number>()

for (const { texts, password, draw } of [...cards, ...statements]) {
  const pdf = await draw()
  for (const reader of readers) {
    if (reader.version === null) continue
    const misread = findMisread(texts, await reader.read(pdf, password))
    if (misread.length === 0) reader.right += 1
    for (const text of misread) reader.faults.add(text)
  }
  if (!password) continue
  const revision = findRevision(pdf, password)
  revisions.set(revision, (revisions.get(revision) ?? 0) + 1)
}
await pool.close()

const all = cards.length + statements.length
show('reader', 'version', 'agree')
show('---', '---', '---')
for (const { name, version, right } of readers)
  show(name, version ?? 'none here', version === null ? 'skipped' : `${right} of ${all}`)
for (const [revision, count] of revisions)
  show(
    'qpdf --show-encryption',
    revision === null ? 'none here' : `R = ${revision}`,
    revision === null ? 'skipped' : `${count} of ${cards.length}`,
  )
for (const { name, faults } of readers)
  for (const text of Array.from(faults).slice(0, shownFaults)) process.stdout.write(`${name} misreads: ${text}\n`)

const isRight = readers.every(({ version, right }) => version === null || right === all)
const isLocked = Array.from(revisions.keys()).every((revision) => revision === null || revision === '6')
process.exitCode = isRight && isLocked ? 0 : 1
