import { once } from 'node:events'
import { Agent, createServer, request, type IncomingMessage, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { watchCalls } from './open-calls'

async function serve(listener: RequestListener) {
  const calls = watchCalls()
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server has a port
  return { calls, port, server }
}

async function call(port: number, agent: Agent, path = '/'): Promise<IncomingMessage> {
  const sent = request({ host: '127.0.0.1', port, agent, path }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage] // what the event brings
  answer.resume()
  await once(answer, 'end')
  return answer
}

const keepAlive = () => new Agent({ keepAlive: true, maxSockets: 1 })
const patient = { quietMs: 60_000, withinMs: 60_000 }

test('a call that has begun is answered, with the word that its connection ends', async () => {
  let answerSlow: (() => void) | undefined
  const { calls, port, server } = await serve((_, response) => {
    answerSlow = () => response.end('whole')
  })
  const slow = call(port, keepAlive())
  await expect.poll(() => answerSlow).toBeDefined()
  const ended = calls.end(patient)
  await expect.poll(() => server.listening).toBe(false)
  answerSlow?.()
  expect((await slow).headers.connection).toBe('close')
  expect(await ended).toBe(0)
  await expect(call(port, keepAlive())).rejects.toThrow('ECONNREFUSED')
})

test('clients that keep their connection lose no call: each is answered and then lets go', async () => {
  const { calls, port, server } = await serve((_, response) => response.end('whole'))
  const agents = Array.from({ length: 8 }, keepAlive)
  await Promise.all(agents.map((agent) => call(port, agent)))
  const ended = calls.end(patient)
  await expect.poll(() => server.listening).toBe(false)
  const answers = await Promise.all(agents.map((agent) => call(port, agent)))
  expect(answers.map(({ statusCode, headers }) => [statusCode, headers.connection])).toEqual(
    Array(8).fill([200, 'close']),
  )
  expect(await ended).toBe(0)
})

test('a client that has connected when the server stops listening is answered too', async () => {
  const { calls, port } = await serve((_, response) => response.end('whole'))
  const idle = keepAlive()
  await call(port, idle)
  const agents = Array.from({ length: 40 }, keepAlive)
  const connecting = agents.map((agent) => call(port, agent))
  const ended = calls.end(patient)
  const answers = await Promise.all(connecting)
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  for (const agent of [idle, ...agents]) agent.destroy()
  expect(await ended).toBe(0)
})

test('connections without a call are closed when it has been quiet, whether they had one before or not', async () => {
  const { calls, port } = await serve((_, response) => response.end('whole'))
  await call(port, keepAlive())
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  const closed = once(silent, 'close')
  silent.on('error', () => undefined) // cut off: that is the point
  expect(await calls.end({ quietMs: 20, withinMs: 60_000 })).toBe(0)
  await closed
})

test('an upload that hangs and an answer that never comes are cut', async () => {
  const { calls, port } = await serve((_, response) => void response.writeHead(200).write('begun'))
  const upload = request({ host: '127.0.0.1', port, method: 'POST', headers: { 'content-length': 1_000 } })
  upload.write('the first bytes')
  const endless = request({ host: '127.0.0.1', port }).end()
  const broken = [upload, endless].map(async (sent) => {
    const [answer] = (await once(sent, 'response')) as [IncomingMessage] // what the event brings
    answer.resume()
    return once(answer, 'error')
  })
  await Promise.all([upload, endless].map((sent) => once(sent, 'response')))
  expect(await calls.end({ quietMs: 10, withinMs: 50 })).toBe(2)
  await Promise.all(broken)
})
