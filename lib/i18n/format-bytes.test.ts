import { expect, test } from 'vitest'
import { formatBytes } from './format-bytes'

test('small files are told in kilobytes, large ones in megabytes', () => {
  expect(formatBytes('en', 412 * 1024)).toBe('412 kB')
  expect(formatBytes('en', 2 * 1024 * 1024)).toBe('2 MB')
  expect(formatBytes('en', 1.94 * 1024 * 1024)).toBe('1.9 MB')
})

test('no file is told to have nothing', () => {
  expect(formatBytes('en', 12)).toBe('1 kB')
})

test('each language writes sizes its own way, with Western digits', () => {
  expect(formatBytes('fr', 1.5 * 1024 * 1024)).toMatch(/^1,5\s?Mo$/u)
  expect(formatBytes('ar', 412 * 1024)).toContain('412')
})
