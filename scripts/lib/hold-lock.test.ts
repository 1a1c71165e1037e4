import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdLock } from './hold-lock.mjs'

let lock = ''
beforeEach(() => {
  lock = path.join(mkdtempSync(path.join(tmpdir(), 'portal-lock-')), 'deep/build.lock')
})
afterEach(() => rmSync(path.dirname(path.dirname(lock)), { recursive: true }))

test('two that want the same work do it one after the other', async () => {
  const steps: string[] = []
  const gate = new EventTarget()
  const next = (name: string) => new Promise((resolve) => gate.addEventListener(name, resolve))
  const [begun, opened] = [next('begun'), next('open')]
  const first = holdLock(lock, async () => {
    steps.push('first begins')
    gate.dispatchEvent(new Event('begun'))
    await opened
    steps.push('first ends')
  })
  await begun
  const second = holdLock(
    lock,
    () => Promise.resolve(steps.push('second')),
    () => gate.dispatchEvent(new Event('open')),
  )
  await Promise.all([first, second])
  expect(steps).toEqual(['first begins', 'first ends', 'second'])
  expect(existsSync(lock)).toBe(false)
})

test('a failure gives the lock up', async () => {
  await expect(holdLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(lock)).toBe(false)
})

test.each([
  ['whose holder has died', '999999999', 0],
  ['that was not touched for a while', String(process.pid), 60_000],
])('a lock %s is taken over', async (_, pid, ageMs) => {
  await holdLock(lock, () => Promise.resolve())
  writeFileSync(lock, pid)
  const then = new Date(Date.now() - ageMs)
  utimesSync(lock, then, then)
  expect(await holdLock(lock, () => Promise.resolve('done'))).toBe('done')
})
