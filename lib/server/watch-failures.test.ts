import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { watchFailures } from './watch-failures'

let server: Server
let watch: ReturnType<typeof watchFailures>
let origin: string
const problemsAsked: string[] = []
const asPage = { headers: { accept: 'text/html', cookie: 'portal.session=secret; portal.display=ar.130.dark' } }

const answers: Record<string, RequestListener> = {
  '/en/good': (_, response) => response.end('good'),
  '/fr/bad': (_, response) => {
    response.writeHead(500, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(gzipSync('empty'))
  },
  // As Next streams a page.
  '/ar/streamed': (_, response) => {
    response.statusCode = 500
    response.setHeader('content-encoding', 'gzip')
    response.flushHeaders()
    response.write(gzipSync('empty'))
    response.end()
  },
  '/en/after-all/bad': (_, response) => response.writeHead(500).end('empty'),
  '/fr/long': (_, response) => response.writeHead(413, { 'content-type': 'text/plain' }).end('too much'),
  '/resident/v1/long': (_, response) => response.writeHead(413).end('enveloped'),
  '/fr/gone': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end(),
  '/en/gone': (_, response) => response.writeHead(404).end(),
  '/fr/file': (_, response) => response.writeHead(404, { 'content-encoding': 'gzip' }).end(gzipSync('')),
  '/api/v1/bad': (_, response) => response.writeHead(500).end('enveloped'),
}

beforeAll(async () => {
  watch = watchFailures()
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '')
    if (path.endsWith('/problem')) problemsAsked.push(path)
    if (/^\/(fr|ar)\/problem$/.test(path)) {
      response.setHeader('content-security-policy', "default-src 'self'")
      return void response.end(`page ${request.url ?? ''} ${request.headers.cookie ?? ''}`)
    }
    if (path === '/fr/no-such-page') return void response.writeHead(404).end('there is no such page')
    if (path === '/en/problem' || path === '/en/no-such-page') return void response.writeHead(500).end('broken too')
    if (path === '/en/reference') return void response.end(String(request.headers['x-portal-reference']))
    answers[path]?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server has a port
})
afterAll(() => {
  watch.stop()
  server.close()
})

test('the first call loads the page of problems, before any failure', async () => {
  expect(await (await fetch(`${origin}/en/good`)).text()).toBe('good')
  await expect.poll(() => problemsAsked).toEqual(['/en/problem'])
  await fetch(`${origin}/en/good`)
  expect(await (await fetch(`${origin}/fr/bad`, asPage)).text()).toContain('page /fr/problem')
  expect(problemsAsked).toEqual(['/en/problem', '/fr/problem'])
})

test('a page that fails is answered with the page of problems, in its language, with a reference', async () => {
  const answer = await fetch(`${origin}/fr/bad`, asPage)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toMatch(/^page \/fr\/problem\?reference=[A-Y3-9]{4}-[A-Y3-9]{4} portal\.display=ar/)
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'")
})

test('the same when it was streamed and compressed; of the cookies only the looks are passed on', async () => {
  const answer = await fetch(`${origin}/ar/streamed`, asPage)
  expect(answer.status).toBe(500)
  const text = await answer.text()
  expect(text).toContain('page /ar/problem')
  expect(text).not.toContain('secret')
})

test('when that page fails as well there are a few words and the reference', async () => {
  const answer = await fetch(`${origin}/en/after-all/bad`, asPage)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toMatch(/Something went wrong.*\n[A-Y3-9]{4}-[A-Y3-9]{4}\n/)
})

test('a page that is not there is answered with a whole page too, and so is a file that is asked for as people do', async () => {
  for (const [path, accept] of [
    ['/fr/gone', 'text/html'],
    ['/fr/file', 'text/html'],
    ['/fr/gone', '*/*'],
  ] as const) {
    const answer = await fetch(`${origin}${path}`, { headers: { accept } })
    expect([answer.status, await answer.text()]).toEqual([404, 'there is no such page'])
  }
  const answer = await fetch(`${origin}/en/gone`, asPage)
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Something went wrong')])
})

test('pages that do not fail, APIs and scripts get what they were given', async () => {
  expect(await (await fetch(`${origin}/en/good`, asPage)).text()).toBe('good')
  expect(await (await fetch(`${origin}/api/v1/bad`, asPage)).text()).toBe('enveloped')
  const byScript = await fetch(`${origin}/en/after-all/bad`, { headers: { ...asPage.headers, 'next-action': 'x' } })
  expect(await byScript.text()).toBe('empty')
})

test('a form that is too long gets a page as well, whatever it accepts, and an API its envelope', async () => {
  const form = { method: 'POST', body: new URLSearchParams({ name: 'value' }) }
  for (const request of [{ ...form, ...asPage }, form]) {
    const answer = await fetch(`${origin}/fr/long`, request)
    expect(answer.status).toBe(413)
    expect(await answer.text()).toMatch(/^page \/fr\/problem\?problem=tooLong/)
  }
  const script = { ...form, headers: { accept: 'application/json' } }
  expect(await (await fetch(`${origin}/fr/long`, script)).text()).toBe('too much')
  expect(await (await fetch(`${origin}/resident/v1/long`, form)).text()).toBe('enveloped')
})

test('no client chooses its own reference', async () => {
  const answer = await fetch(`${origin}/en/reference`, { headers: { 'x-portal-reference': 'CALL-0900' } })
  expect(await answer.text()).toMatch(/^[A-Y3-9]{4}-[A-Y3-9]{4}$/)
})
