import path from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from './project-root.mjs'
import { readPlace } from './read-place.mjs'

test('a demo listens on loopback and keeps its data under the project', () => {
  expect(readPlace({})).toEqual({
    isDemo: true,
    port: 3000,
    host: '127.0.0.1',
    dataFolder: path.join(projectRoot, '.data'),
    localOrigin: 'http://127.0.0.1:3000',
    shownOrigin: 'http://localhost:3000',
  })
})

test('production listens everywhere and shows its public address', () => {
  const place = readPlace({ PORTAL_MODE: 'production', BASE_URL: 'https://id.example.org', PORT: '8080' })
  expect(place).toMatchObject({ host: '0.0.0.0', localOrigin: 'http://127.0.0.1:8080' })
  expect(place.shownOrigin).toBe('https://id.example.org')
})

test('an IPv6 address stands in brackets', () => {
  expect(readPlace({ HOST: '::' }).localOrigin).toBe('http://[::1]:3000')
})

test('an absolute data folder is kept', () => {
  expect(readPlace({ DATA_DIR: '/var/lib/portal' }).dataFolder).toBe(path.resolve('/var/lib/portal'))
})

test.each(['abc', '0', '65536', '80.5', '-1'])('PORT=%s is refused by name', (PORT) => {
  expect(() => readPlace({ PORT })).toThrow(`PORT must be a whole number from 1 to 65535, not "${PORT}".`)
})
