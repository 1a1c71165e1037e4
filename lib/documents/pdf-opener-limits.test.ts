import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { constants, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { QueueFullError } from '@/lib/background/queue-full'
import { openPdfOpener } from './pdf-opener'
import { writePdf } from './testing/write-pdf'

test('a file that takes too long ends its thread alone, and the next one opens', async () => {
  const quick = openPdfOpener({ timeoutMs: 1 })
  expect(await quick.findProblem(writePdf())).toBe('unreadable')
  await quick.close()

  const folder = mkdtempSync(path.join(tmpdir(), 'portal-endless-'))
  const [workerFile, begun] = ['worker.mjs', 'begun'].map((name) => path.join(folder, name)) as [string, string] // two
  const write = `import { writeFileSync } from 'node:fs'\nconst begin = () => writeFileSync(${JSON.stringify(begun)}, '')`
  writeFileSync(workerFile, `${write}\nexport default ([first]) => { if (first) return null; begin(); for (;;); }`)
  const timers: AbortController[] = []
  const startTimer = () => {
    const timer = new AbortController()
    timers.push(timer)
    return timer.signal
  }
  const strict = openPdfOpener({ workerFile, startTimer })
  const endless = strict.findProblem(Buffer.from([0]))
  while (!existsSync(begun)) await nextTurn()
  timers[0]?.abort()
  expect(await endless).toBe('unreadable')
  expect(await strict.findProblem(Buffer.from([1]))).toBeNull()
  await strict.close()
  rmSync(folder, { recursive: true })
})

const megabyte = 1024 * 1024

/** Blocks can follow each other as often as one likes: a small file unpacks to gigabytes. */
function packBlanks(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(16 * megabyte, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(megabytes / 16).fill(block)])
}

test('a file that unpacks to gigabytes takes a small part of that, and only when they are asked for', async () => {
  const unpackedMegabytes = 3072
  const bomb = packBlanks(unpackedMegabytes)
  const opener = openPdfOpener({ timeoutMs: 120_000 })
  const find = (content: Buffer | string) => opener.findProblem(Buffer.from(content as string, 'latin1'))
  const inside = `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`
  const body = `${inside}${bomb.toString('latin1')}\nendstream`
  expect(await find(writePdf({ objects: [body] }))).toBeNull() // nothing asks for it
  const asked = writePdf({ kind: 'packed' })
    .toString('latin1')
    .replace(/<<\/Type\/ObjStm[^]*?endstream/, () => body)
  const before = process.memoryUsage().rss
  expect(await find(asked)).toBe('unreadable')
  expect(process.memoryUsage().rss - before).toBeLessThan((unpackedMegabytes * megabyte) / 4)
  expect(await find(writePdf())).toBeNull()
  await opener.close()
})

test('a file that fills the memory of its thread ends it alone, and the next one opens', async () => {
  const failures: unknown[] = []
  const patient = openPdfOpener({ timeoutMs: 600_000, onWorkerError: (error) => failures.push(error) })
  const endless = '/Type/XRef/W[0 0 0]/Size 4/Index[0 2000000000]/Root 1 0 R/Length 0'
  const file = `%PDF-1.7\n1 0 obj\n<<${endless}>>\nstream\n\nendstream\nendobj\nstartxref\n9\n`
  expect(await patient.findProblem(Buffer.from(file))).toBe('unreadable')
  expect(failures).toMatchObject([{ code: 'ERR_WORKER_OUT_OF_MEMORY' }])
  expect(await patient.findProblem(writePdf())).toBeNull()
  await patient.close()
})

test('more files than may wait are turned away at once', async () => {
  const crowded = openPdfOpener({ maxWaiting: 2, timeoutMs: 120_000 })
  const asked = Array.from({ length: 5 }, () => crowded.findProblem(writePdf()))
  const outcomes = await Promise.allSettled(asked)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toBeInstanceOf(QueueFullError)
  await crowded.close()
})
