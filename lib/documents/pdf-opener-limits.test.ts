import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { constants, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { findBuiltWorker } from '@/lib/background/open-threads'
import { QueueFullError } from '@/lib/background/queue-full'
import { openPdfOpener } from './pdf-opener'
import { writePdf } from './testing/write-pdf'

test('a file that takes too long ends its process alone, and the next one opens', async () => {
  const quick = openPdfOpener({ timeoutMs: 1 })
  expect(await quick.findProblem(writePdf())).toBe('unreadable')
  await quick.close()

  const folder = mkdtempSync(path.join(tmpdir(), 'portal-endless-'))
  const [workerFile, begun] = ['worker.mjs', 'begun'].map((name) => path.join(folder, name)) as [string, string] // two
  const write = `import { writeFileSync } from 'node:fs'\nconst begin = () => writeFileSync(${JSON.stringify(begun)}, '')`
  const answer = '([first]) => { if (first) return process.send(null); begin(); for (;;); }'
  writeFileSync(workerFile, `${write}\nprocess.on('message', ${answer})`)
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

/** The most that the worker took for a file, in bytes. */
async function measureMemory(content: Buffer): Promise<number> {
  const worker = fork(findBuiltWorker('documents/pdf-worker.mjs'), { serialization: 'advanced' })
  worker.send(content)
  const [problem] = (await once(worker, 'message')) as [unknown] // what it sent
  expect(problem).toBe('unreadable')
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${worker.pid}/status`, 'utf8')) ?? []
  worker.kill('SIGKILL')
  return Number(kilobytes) * 1024
}

test('a file that unpacks to gigabytes takes a small part of that, and only when they are asked for', async ({
  skip,
}) => {
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
  expect(await find(asked)).toBe('unreadable')
  expect(await find(writePdf())).toBeNull()
  await opener.close()
  if (process.platform !== 'linux') skip('only Linux says how much memory a process took at most')
  expect(await measureMemory(Buffer.from(asked, 'latin1'))).toBeLessThan((unpackedMegabytes * megabyte) / 4)
})

test('a file that fills the memory of its process ends it alone, and the next one opens', async () => {
  const failures: unknown[] = []
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-filling-'))
  const workerFile = path.join(folder, 'worker.mjs')
  const fill = '([first]) => { if (first) return process.send(null); const kept = []; for (;;) kept.push(0); }'
  writeFileSync(workerFile, `process.on('message', ${fill})`)
  const filled = openPdfOpener({ workerFile, timeoutMs: 120_000, onWorkerError: (error) => failures.push(error) })
  expect(await filled.findProblem(Buffer.from([0]))).toBe('unreadable')
  expect(failures).toEqual([new Error('The process ended')])
  expect(await filled.findProblem(Buffer.from([1]))).toBeNull()
  await filled.close()
  rmSync(folder, { recursive: true })
})

test('a table of objects without end is given up, and the next file opens', async () => {
  const patient = openPdfOpener()
  const endless = '/Type/XRef/W[0 0 0]/Size 4/Index[0 2000000000]/Root 1 0 R/Length 0'
  const file = `%PDF-1.7\n1 0 obj\n<<${endless}>>\nstream\n\nendstream\nendobj\nstartxref\n9\n`
  expect(await patient.findProblem(Buffer.from(file))).toBe('unreadable')
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
