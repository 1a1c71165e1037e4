import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DemoResident } from '../db/demo/demo-country'
import { openDrawingPool, type DrawingPool } from '../lib/pdf/drawing-pool'
import { ensureBuild } from '../scripts/lib/ensure-build.mjs'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { readMailboxCode } from '../scripts/lib/read-mailbox.mjs'
import { startTemporaryServer } from '../scripts/lib/temporary-server.mjs'
import { cardOf, demoResidents } from './bench-cards'

// How long a card takes to draw, and whether other requests slow down meanwhile.
const rounds = 100
const warmRounds = 60
const cards = 140
const warmDownloads = 20
const warmLightCalls = 3_000
const settleMs = 5_000
const aloneMs = 20_000
const atOnce = 10

const findShare = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0
const show = (label: string, ...cells: string[]) => process.stdout.write(`| ${[label, ...cells].join(' | ')} |\n`)
const inMs = (times: number[], share: number) => findShare(times, share).toFixed(0)

async function timeOf(work: () => Promise<unknown>) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** `callers` is the number of calls that run at any time. */
async function timeCalls(calls: number, callers: number, work: (call: number) => Promise<unknown>) {
  const times: number[] = []
  let next = 0
  async function callOn() {
    while (next < calls) {
      const call = next++
      times.push(await timeOf(() => work(call)))
    }
  }
  await Promise.all(Array.from({ length: callers }, callOn))
  return times
}

async function timePool(pool: DrawingPool) {
  let bytes = 0
  const cold = await timeOf(async () => (bytes = (await pool.render(cardOf(0))).length))
  show('the first card of all', cold.toFixed(0), '')
  // Both threads.
  await timeCalls(warmRounds, 2, (call) => pool.render(cardOf(call)))
  for (const callers of [1, 4, atOnce]) {
    const times = await timeCalls(rounds, callers, (call) => pool.render(cardOf(call)))
    show(`${callers} at once`, inMs(times, 0.5), inMs(times, 0.95))
  }
  process.stdout.write(`\nThe card has ${(bytes / 1000).toFixed(0)} KB\n`)
}

async function post(origin: string, route: string, id: string, request: object) {
  const body = JSON.stringify({ id, version: 'v1', requestTime: new Date().toISOString(), request })
  const response = await fetch(`${origin}/resident/v1/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/pdf, application/json' },
    body,
  })
  return { status: response.status, bytes: (await response.arrayBuffer()).byteLength }
}

/** Codes come by mail, so they are requested before anything is timed. */
async function askCode(origin: string, { uin, email }: DemoResident) {
  const start = new Date()
  const request = { transactionID: randomUUID(), individualId: uin, individualIdType: 'UIN' }
  await post(origin, 'req/otp', 'mosip.resident.otp', request)
  return { ...request, otp: await readMailboxCode(origin, email ?? '', start) }
}

/** Calls from a thread of their own until stopped, then returns their times. */
function callOn(origin: string) {
  const caller = new Worker(new URL('light-caller.mjs', import.meta.url), {
    workerData: { url: `${origin}/api/v1/health` },
  })
  return async () => {
    const told = once(caller, 'message')
    caller.postMessage('stop')
    const [times] = (await told) as [number[]] // light-caller.ts posts it
    return times
  }
}

async function timeServer(origin: string) {
  const codes: Awaited<ReturnType<typeof askCode>>[] = []
  // A few at once, because callers wait for the mail only a limited time.
  const chosen = demoResidents.slice(0, cards)
  await timeCalls(chosen.length, 4, async (call) => codes.push(await askCode(origin, chosen[call] ?? assert.fail())))
  const download = async (index: number) => post(origin, 'req/euin', 'mosip.resident.euin', codes[index] ?? {})
  // The first ones load everything and run before the code is optimised.
  await timeCalls(warmDownloads, 2, download)
  await timeCalls(warmLightCalls, 2, async () => (await fetch(`${origin}/api/v1/health`)).arrayBuffer())
  await new Promise((resolve) => setTimeout(resolve, settleMs))
  const stopAlone = callOn(origin)
  await new Promise((resolve) => setTimeout(resolve, aloneMs))
  const alone = await stopAlone()
  const stopBeside = callOn(origin)
  const answers: { status: number; bytes: number }[] = []
  const downloads = await timeCalls(codes.length - warmDownloads, atOnce, async (call) =>
    answers.push(await download(call + warmDownloads)),
  )
  const beside = await stopBeside()
  const made = answers.filter(({ status, bytes }) => status === 200 && bytes > 10_000).length
  show('light call, nothing else', inMs(alone, 0.5), findShare(alone, 0.99).toFixed(1))
  show(`light call, ${atOnce} downloads at once`, inMs(beside, 0.5), findShare(beside, 0.99).toFixed(1))
  show('ratio', '', (findShare(beside, 0.99) / findShare(alone, 0.99)).toFixed(1))
  process.stdout.write(`\n${made} of ${answers.length} downloads gave a card, p95 ${inMs(downloads, 0.95)} ms\n`)
}

process.stdout.write('| ms | p50 | p95 |\n|---|---|---|\n')
const pool = openDrawingPool()
await timePool(pool)
await pool.close()

await ensureBuild()
process.stdout.write('\n| ms | p50 | p99 |\n|---|---|---|\n')
const logFile = path.join(projectRoot, 'dist/bench/server.log')
const server = await startTemporaryServer({ settings: { RATE_LIMITS: 'off' }, logFile })
try {
  await timeServer(server.origin)
} finally {
  await server.stop()
}
