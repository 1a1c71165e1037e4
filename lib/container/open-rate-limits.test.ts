import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openRateLimits } from './open-rate-limits'

test('30 codes may be asked for from one network in ten minutes, then a time to wait is told', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-limits-'))
  const file = path.join(folder, 'limits.db')
  const limits = await openRateLimits(file, (address) => `hash-of-${address.length}`)
  const calls = await Promise.all(Array.from({ length: 40 }, () => limits.spend('sendCode', '203.0.113.77')))
  expect(calls.filter(({ isAllowed }) => isAllowed)).toHaveLength(30)
  const refused = calls.find((call) => !call.isAllowed)
  expect(refused && 'retryAfterSeconds' in refused && refused.retryAfterSeconds).toBeGreaterThan(500)
  expect(await limits.spend('checkStatus', '203.0.113.77')).toEqual({ isAllowed: true })
  await limits.close()
  expect(readFileSync(file).includes('203.0.113.77')).toBe(false)
  rmSync(folder, { recursive: true })
})
