import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { findClientAddress, watchClientAddresses } from './client-address'

test('without a trusted proxy the socket alone counts', () => {
  expect(findClientAddress('1.2.3.4', '10.0.0.9', 0)).toBe('10.0.0.9')
})

test('behind proxies the client stands so many places from the end, whatever it claims before', () => {
  expect(findClientAddress('6.6.6.6, 1.2.3.4', '10.0.0.9', 1)).toBe('1.2.3.4')
  expect(findClientAddress('6.6.6.6, 1.2.3.4, 10.0.0.1', '10.0.0.9', 2)).toBe('1.2.3.4')
  expect(findClientAddress(undefined, '10.0.0.9', 1)).toBe('10.0.0.9')
})

test('a server sees the true address and no forwarded header that a client made up', async () => {
  const watch = watchClientAddresses(0)
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has a port
  const spoofed = { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example', 'x-portal-client': '6.6.6.6' }
  const headers = (await (await fetch(`http://127.0.0.1:${port}/`, { headers: spoofed })).json()) as Record<
    string,
    string
  >
  watch.stop()
  await new Promise((resolve) => server.close(resolve))
  expect(headers['x-portal-client']).toBe('127.0.0.1')
  expect(headers).not.toHaveProperty('x-forwarded-for')
  expect(headers).not.toHaveProperty('x-forwarded-host')
})
