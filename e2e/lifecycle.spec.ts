import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { findFreePort } from '../scripts/lib/free-port.mjs'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { startTemporaryServer } from '../scripts/lib/temporary-server.mjs'
import startPostgres from '../scripts/test/start-postgres'
import { call, callUntilRefused } from './support/busy-caller'
import { makeProxy } from './support/cuttable-proxy'
import type { Resident } from './support/residents'

const logOf = (name: string) => path.join(projectRoot, `test-results/lifecycle-${name}.log`)
const readLog = (name: string) => (existsSync(logOf(name)) ? readFileSync(logOf(name), 'utf8') : '')
const start = (name: string, settings: Record<string, string> = {}, dataFolder?: string) =>
  startTemporaryServer({
    settings: { RATE_LIMITS: 'off', ...settings },
    logFile: logOf(name),
    ...(dataFolder && { dataFolder }),
  })

/** What light clients do by turns: a code, an unknown RID, a page. */
function makeCalls(residents: Resident[]) {
  const envelope = (id: string, fields: object) => ({
    id,
    version: 'v1',
    requestTime: new Date().toISOString(),
    request: fields,
  })
  let turn = 0
  return () => {
    turn += 1
    const { uin } = residents[turn % residents.length] ?? { uin: '' }
    const who = { individualId: uin, individualIdType: 'UIN', transactionID: randomUUID() }
    if (turn % 3 === 0)
      return ['/resident/v1/req/otp', envelope('mosip.resident.otp', { ...who, otpChannel: ['EMAIL'] })] as const
    const rid = { individualId: '1'.repeat(29), individualIdType: 'RID' }
    if (turn % 3 === 1) return ['/resident/v1/rid/check-status', envelope('mosip.resident.uinstatus', rid)] as const
    return ['/en/status'] as const
  }
}

test.setTimeout(180_000)

test('a stop under load answers every call that has begun, cuts what hangs, and ends within 20 seconds', async () => {
  const server = await start('stop')
  const { port } = new URL(server.origin)
  const residents = (await (await fetch(`${server.origin}/demo/residents.json`)).json()) as Resident[] // docs/design.md, Modes
  const next = makeCalls(residents)
  const clients = Array.from({ length: 8 }, () => callUntilRefused(server.origin, next))
  const idle = new Agent({ keepAlive: true })
  await call(server.origin, idle, '/en/help')
  const silent = connect(Number(port), '127.0.0.1').on('error', () => undefined)
  const upload = request(`${server.origin}/resident/v1/req/otp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 4_000 },
  }).on('error', () => undefined)
  upload.write('{"id":')
  await Promise.all(Array.from({ length: 20 }, () => call(server.origin, idle, '/en/help')))

  const begun = performance.now()
  expect(await server.stop()).toBe(0)
  expect(performance.now() - begun).toBeLessThan(20_000)
  const outcomes = (await Promise.all(clients)).flat()
  expect(outcomes.length).toBeGreaterThan(20)
  expect(outcomes.filter((outcome) => !('status' in outcome) || outcome.status !== 200)).toEqual([])
  expect(readLog('stop')).toMatch(/"cut":1.*calls cut off[\s\S]*"stopped"/)
  silent.destroy()
})

test('a start that cannot succeed ends with words that name the setting, and no stack or secret', async () => {
  const secret = 'hunter2-hunter2'
  const address = `postgres://portal:${secret}@127.0.0.1:${await findFreePort()}/registry`
  const foreign = mkdtempSync(path.join(tmpdir(), 'portal-data-'))
  writeFileSync(path.join(foreign, 'mode'), 'production\n')
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'portal-data-')), 'file')
  writeFileSync(file, '')
  const refusals: [string, Record<string, string>, string?][] = [
    ['DATABASE_URL: the database at 127.0.0.1', { DATABASE_URL: address, DATABASE_WAIT_SECONDS: '0' }],
    ['PORTAL_MODE: the data was made in production mode', {}, foreign],
    [`DATA_DIR: ${file} is not a writable folder`, {}, file],
    ['CARD_TRUSTED_ISSUERS_FILE: cannot be read', { CARD_TRUSTED_ISSUERS_FILE: '/nowhere.json' }],
  ]
  for (const [words, settings, folder] of refusals) {
    const failure = await start('refused', settings, folder).then(
      () => 'it started',
      (error: unknown) => String(error),
    )
    expect(failure).toContain(words)
    expect(failure).not.toContain(secret)
    expect(failure).not.toMatch(/\n\s+at /)
  }
})

test('a start waits for its database, tells when it goes away, and goes on when it is back', async () => {
  const server = `postgres://postgres:${randomUUID()}@127.0.0.1:${await findFreePort()}/postgres`
  const project = { config: { env: { DATABASE_URL: server } } }
  // All that it reads of a whole project of vitest.
  const stopPostgres = await startPostgres(project as unknown as Parameters<typeof startPostgres>[0])
  const proxyPort = await findFreePort()
  const proxy = makeProxy(proxyPort, Number(new URL(server).port))
  const address = Object.assign(new URL(server), { port: String(proxyPort) }).href
  try {
    const starting = start('database', { DATABASE_URL: address })
    await expect.poll(() => readLog('database'), { timeout: 30_000 }).toContain('trying again')
    await proxy.open()
    const portal = await starting
    const health = async () => (await fetch(`${portal.origin}/api/v1/health`)).status
    expect(await health()).toBe(200)
    await proxy.cut()
    expect(await health()).toBe(503)
    await proxy.open()
    await expect.poll(health).toBe(200)
    expect(await portal.stop()).toBe(0)
  } finally {
    await proxy.cut()
    await stopPostgres()
  }
})
