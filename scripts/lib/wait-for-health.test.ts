import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isHealthy, waitForHealth } from './wait-for-health.mjs'

let server: Server
let origin = ''
let answers: number[] = []
beforeEach(async () => {
  answers = []
  server = createServer((_, answer) => {
    answer.statusCode = answers.shift() ?? 200
    answer.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // always so for a TCP server
  origin = `http://127.0.0.1:${port}`
})
afterEach(() => server.close())

test('only a 200 is health', async () => {
  answers = [503, 404]
  expect(await isHealthy(origin)).toBe(false)
  expect(await isHealthy(origin)).toBe(false)
  expect(await isHealthy(origin)).toBe(true)
})

test('the wait ends with the first 200', async () => {
  answers = [503, 503]
  expect(await waitForHealth(origin, new AbortController().signal)).toBe(true)
  expect(answers).toEqual([])
})

test('the wait ends when the server has', async () => {
  const ended = new AbortController()
  server.on('request', () => answers.length === 0 && ended.abort())
  answers = [503, 503, 503]
  expect(await waitForHealth(origin, ended.signal)).toBe(false)
})
