import { expect, test, vi } from 'vitest'
import { StopWithAdvice } from './run-main.mjs'
import { runSuite } from './run-suites.mjs'

const counts = { passed: 3, failed: 1, skipped: 0 }

test('a suite gives its counts, and its failures under its title', async () => {
  const run = async () => ({ counts, names: ['a.test.ts › one'], code: 1 })
  expect(await runSuite({ title: 'SQLite', run })).toEqual({ counts, failures: ['SQLite › a.test.ts › one'] })
})

test.each<[string, () => Error]>([
  ['with advice', () => new StopWithAdvice('No browser is here.\nInstall one.')],
  ['with a fault', () => new Error('No browser is here.')],
])('a suite that stops %s before it starts has failed, and says why', async (_name, makeReason) => {
  const shown = vi.spyOn(console, 'error').mockReturnValue()
  const run = () => Promise.reject(makeReason())
  expect(await runSuite({ title: 'browser', run })).toEqual({
    counts: { passed: 0, failed: 1, skipped: 0 },
    failures: ['browser › could not start: No browser is here.'],
  })
  expect(shown).toHaveBeenCalledOnce()
  shown.mockRestore()
})
