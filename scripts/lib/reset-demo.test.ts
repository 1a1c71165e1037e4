import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { resetDemo } from './reset-demo.mjs'
import { noteServer } from './server-pid.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-reset-'))
  mkdirSync(path.join(folder, 'uploads'))
  writeFileSync(path.join(folder, 'portal.db'), 'data')
})
afterEach(() => rmSync(folder, { recursive: true }))

test("a demo's folder is emptied", async () => {
  writeFileSync(path.join(folder, 'mode'), 'demo\n')
  expect(await resetDemo(folder)).toBe(3)
  expect(readdirSync(folder)).toEqual([])
})

test.each(['production', undefined])('with the mode %s nothing is deleted', async (mode) => {
  if (mode) writeFileSync(path.join(folder, 'mode'), mode)
  await expect(resetDemo(folder)).rejects.toThrow("is not a demo's data folder")
  expect(readdirSync(folder)).toContain('portal.db')
})

test('a server that answers keeps its data', async () => {
  writeFileSync(path.join(folder, 'mode'), 'demo')
  const server = createServer((_, answer) => answer.end('ok'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // always so for a TCP server
  await noteServer(folder, process.pid, `http://127.0.0.1:${port}`)
  await expect(resetDemo(folder)).rejects.toThrow('Stop it first')
  expect(readdirSync(folder)).toContain('portal.db')
  server.close()
})

test('a folder that does not exist is nothing to reset', async () => {
  expect(await resetDemo(path.join(folder, 'none'))).toBe(0)
})
