import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProcess } from './open-process'

let folder: string
let script: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-process-'))
  script = path.join(folder, 'script.mjs')
  writeFileSync(
    script,
    `process.on('message', ({ act }) => {
      if (act === 'end') process.exit(3)
      if (act === 'wait') return
      if (act === 'environment') return process.send(Object.keys(process.env))
      process.send([process.pid])
    })`,
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

type Task = { act: 'end' | 'wait' | 'environment' | 'answer' }
const open = (options: { idleMs?: number } = {}) =>
  openProcess<Task, (string | number)[]>({ script, memoryMegabytes: 64, ...options })
const never = () => new AbortController().signal

test('tasks go to one process, which has no settings or keys of the portal', async () => {
  const opened = open()
  const [first] = await opened.run({ act: 'answer' }, { signal: never() })
  expect(first).not.toBe(process.pid)
  expect(await opened.run({ act: 'answer' }, { signal: never() })).toEqual([first])
  expect(await opened.run({ act: 'environment' }, { signal: never() })).toEqual(['NODE_ENV'])
  await opened.close()
})

test('a task that ends the process is refused, and the next one gets a new process', async () => {
  const opened = open()
  const [first] = await opened.run({ act: 'answer' }, { signal: never() })
  await expect(opened.run({ act: 'end' }, { signal: never() })).rejects.toThrow('The process ended')
  const [next] = await opened.run({ act: 'answer' }, { signal: never() })
  expect(next).not.toBe(first)
  await opened.close()
})

test('a task whose time is over ends the process, also when it was over before', async () => {
  const opened = open()
  const timer = new AbortController()
  const waiting = opened.run({ act: 'wait' }, { signal: timer.signal })
  timer.abort(new Error('too long'))
  await expect(waiting).rejects.toThrow('too long')
  await expect(opened.run({ act: 'answer' }, { signal: timer.signal })).rejects.toThrow('too long')
  expect(await opened.run({ act: 'answer' }, { signal: never() })).toHaveLength(1)
  await opened.close()
})

test('without tasks the process ends, and the next task starts another', async () => {
  const opened = open({ idleMs: 0 })
  const [first = 0] = await opened.run({ act: 'answer' }, { signal: never() })
  await expect.poll(() => isRunning(Number(first))).toBe(false)
  expect((await opened.run({ act: 'answer' }, { signal: never() }))[0]).not.toBe(first)
  await opened.close()
  await opened.close()
})

test('a program that is missing stops the start', () => {
  expect(() => openProcess({ script: path.join(folder, 'none.mjs'), memoryMegabytes: 64 })).toThrow('none.mjs')
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
