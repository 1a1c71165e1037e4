import { once } from 'node:events'
import { request } from 'node:http'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { ensureBuild } from '../scripts/lib/ensure-build.mjs'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { startTemporaryServer } from '../scripts/lib/temporary-server.mjs'

// How long light calls wait while somebody sends bodies that are made to keep the server busy.
const million = 1_000_000
const calmMs = 10_000
const timesEach = 2
const leastMs = 500
const boundary = 'boundary'
const update = '/registrationprocessor/v1/requesthandler/update'

type Body = { label: string; path: string; type: string; text: string }

const envelope = (fields: string) =>
  `{"id":"mosip.resident.uin","version":"v1","requestTime":"2026-11-30T08:00:00Z","request":{${fields}}}`
const json = (label: string, text: string, to = update): Body => ({ label, path: to, type: 'application/json', text })
const list = (count: number, item: string) => `[${`${item},`.repeat(count)}${item}]`
const base64 = (text: string) => Buffer.from(text).toString('base64')
const document = 'A'.repeat(2_796_200)
const part = `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n`

const bodies: Body[] = [
  json('12 MB of brackets', '['.repeat(12 * million)),
  json('nested objects', '{"a":'.repeat(2.4 * million)),
  json('a million keys', `{${Array.from({ length: 900_000 }, (_, key) => `"k${key}":1`).join(',')}}`),
  json('authType of a million', envelope(`"authType":${list(million, '"demo"')}`)),
  json('a million empty objects', envelope(`"proofOfAddress":${list(million, '{}')}`)),
  json('12 MB of blanks', `${' '.repeat(12 * million)}{}`),
  json('a number of 12 million digits', `{"a":${'1'.repeat(12 * million)}}`),
  json('a text of 12 MB', envelope(`"proofOfAddress":"${'é'.repeat(6 * million - 200)}"`)),
  json('six million escapes', envelope(`"proofOfAddress":"${'\\/'.repeat(6 * million - 200)}"`)),
  json(
    'four documents of 2 MiB',
    envelope(['Address', 'Identity', 'Relationship', 'DateOfBirth'].map((of) => `"proofOf${of}":"${document}"`).join()),
  ),
  json('identityJson of brackets', envelope(`"identityJson":"${base64('['.repeat(48_000))}"`)),
  json(
    'identityJson of empty objects',
    envelope(`"identityJson":"${base64(`{"identity":{"fullName":${list(15_000, '{}')}}}`)}"`),
  ),
  json('32 KB of brackets for a code', '['.repeat(32_000), '/resident/v1/req/otp'),
  {
    label: 'a form of many fields',
    path: '/en/verify',
    type: `multipart/form-data; boundary=${boundary}`,
    text: part.repeat(90_000) + `--${boundary}--`,
  },
  {
    label: 'a form of a million short fields',
    path: '/en/verify',
    type: 'application/x-www-form-urlencoded',
    text: 'a=&'.repeat(million),
  },
]

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function send(origin: string, { path: to, type, text }: Body): Promise<string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': type, origin, accept: 'text/html,application/json' }
    const sent = request(`${origin}${to}`, { method: 'POST', headers }, (answer) => {
      answer.resume().on('end', () => resolve(String(answer.statusCode)))
    })
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message)).end(text)
  })
}

/** The slowest light call during the work; a thread of its own makes one every 25 ms. */
async function longestBeside(origin: string, work: () => Promise<unknown>): Promise<number> {
  const caller = new Worker(new URL('light-caller.mjs', import.meta.url), {
    workerData: { url: `${origin}/api/v1/health` },
  })
  await Promise.all([work(), wait(leastMs)])
  const told = once(caller, 'message')
  caller.postMessage('stop')
  const [times] = (await told) as [number[]] // light-caller.ts posts it
  return Math.max(...times)
}

const show = (...cells: string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)

await ensureBuild()
const logFile = path.join(projectRoot, 'test-results/bench-hostile.log')
const { origin, stop } = await startTemporaryServer({ settings: { RATE_LIMITS: 'off' }, logFile })
try {
  // The first form loads what the server then keeps.
  for (const { path: to, type } of bodies) await send(origin, { label: '', path: to, type, text: '' })
  await longestBeside(origin, () => wait(calmMs))
  const calm = await longestBeside(origin, () => wait(calmMs))
  show('longest light call, ms', 'above calm', 'answers')
  show('calm', calm.toFixed(0), '', '')
  for (const body of bodies) {
    const answers: string[] = []
    const longest = await longestBeside(origin, async () => {
      for (let time = 0; time < timesEach; time += 1) answers.push(await send(origin, body))
    })
    show(body.label, longest.toFixed(0), (longest - calm).toFixed(0), answers.join(' '))
  }
} finally {
  await stop()
}
