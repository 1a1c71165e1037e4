import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBuiltWorker, openThreads } from './open-threads'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-threads-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const limits = { name: 'drawing', most: 1, memoryMegabytes: 64 }

test('a task is done in a thread, which has the memory that it was given', async () => {
  const workerFile = path.join(folder, 'worker.mjs')
  writeFileSync(
    workerFile,
    `import { isMainThread, resourceLimits } from 'node:worker_threads'
    export default (task) => [task, isMainThread, resourceLimits.maxOldGenerationSizeMb]`,
  )
  const pool = openThreads<string, unknown>({ ...limits, workerFile, onWorkerError: undefined })
  expect(await pool.run('a task')).toEqual(['a task', false, 64])
  await pool.close()
})

test('a missing worker is told at once, with how it is made', () => {
  const workerFile = findBuiltWorker('nowhere/worker.mjs')
  expect(() => openThreads({ ...limits, workerFile, onWorkerError: undefined })).toThrow(
    'is made by npm run build (scripts/build-drawing-worker.mjs)',
  )
})
