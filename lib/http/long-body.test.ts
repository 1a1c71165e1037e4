import { expect, test } from 'vitest'
import { longestUploadBytes } from '@/lib/documents/upload-limits'
import { longestFileBytes } from '@/lib/signed-card/verify/read-check-form'
import { refuseLongBody } from './long-body'

const megabyte = 1024 * 1024
const origin = 'https://id.example'

const declare = (path: string, bytes: number, more: Record<string, string> = {}) =>
  new Request(`${origin}${path}`, { method: 'POST', headers: { 'content-length': String(bytes), ...more }, body: 'x' })

const fileHead = Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n')

/** A file in a body that does not say how long it is; a hundred kilobytes at a time. */
function stream(path: string, bytes: number) {
  let left = bytes
  let isBegun = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = Math.min(left, 100_000)
      if (part === 0) return controller.close()
      left -= part
      if (!isBegun) controller.enqueue(fileHead)
      isBegun = true
      controller.enqueue(new Uint8Array(part))
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const init = { method: 'POST', headers, body, duplex: 'half' }
  return { request: new Request(`${origin}${path}`, init), countLeft: () => left }
}

test('a form within its limit goes through, however it is sent', async () => {
  expect(await refuseLongBody(declare('/en/verify', longestFileBytes + 2000))).toBeNull()
  expect(await refuseLongBody(declare('/en/sign-in', 200))).toBeNull()
  expect(await refuseLongBody(declare('/fr/account/update/upload?proof=proofOfAddress', longestUploadBytes))).toBeNull()
  expect(await refuseLongBody(stream('/en/verify', megabyte).request)).toBeNull()
  expect(await refuseLongBody(new Request(`${origin}/en/sign-in`, { method: 'POST' }))).toBeNull()
})

test('a form with a file comes back with its own words', async () => {
  const proof = '/fr/account/update/proof?proof=proofOfAddress&error=tooBig'
  const cases = [
    ['/ar/verify', '/ar/verify?error=tooBig'],
    ['/en/verify?error=tooBig', '/en/verify?error=tooBig'],
    ['/fr/account/update/upload?proof=proofOfAddress', proof],
    ['/fr/account/update/upload', '/fr/account/update/proof?error=tooBig'],
  ] as const
  for (const [path, location] of cases) {
    for (const request of [declare(path, 20 * megabyte), stream(path, 20 * megabyte).request]) {
      const answer = await refuseLongBody(request)
      expect(answer?.status).toBe(303)
      expect(answer?.headers.get('location')).toBe(`${origin}${location}`)
      expect(answer?.headers.get('cache-control')).toBe('private, no-store')
    }
  }
})

test('every other form, and a script, gets the status', async () => {
  for (const path of ['/en/sign-in', '/fr/lost', '/ar/account/update/field?item=address', '/sign-in', '/xx/verify']) {
    expect((await refuseLongBody(declare(path, 7 * megabyte)))?.status).toBe(413)
    expect((await refuseLongBody(stream(path, 7 * megabyte).request))?.status).toBe(413)
  }
  expect((await refuseLongBody(declare('/en/verify', 7 * megabyte, { 'next-action': 'x' })))?.status).toBe(413)
})

test('no more is read than it takes to know', async () => {
  const { request, countLeft } = stream('/en/verify', 100 * megabyte)
  await refuseLongBody(request)
  expect(countLeft()).toBeGreaterThan(90 * megabyte)
})

test('a flood of fields or texts is refused, whatever its file', async () => {
  const part = (name: string, text: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
  const file = `${fileHead.toString()}${'x'.repeat(megabyte)}\r\n`
  const multipart = 'multipart/form-data; boundary=b'
  const send = (type: string, body: string) =>
    refuseLongBody(new Request(`${origin}/en/verify`, { method: 'POST', headers: { 'content-type': type }, body }))
  const small = `${part('text', 'x'.repeat(20_000))}${file}${part('key', '1')}--b--\r\n`
  expect(await send(multipart, small)).toBeNull()
  expect(await send('multipart/form-data; charset=utf-8; boundary="b"', small)).toBeNull()
  expect(await send('application/x-www-form-urlencoded', `text=${'x'.repeat(20_000)}&key=1`)).toBeNull()
  const floods = [
    [multipart, `${part('a', '').repeat(500)}${file}--b--`],
    [multipart, `${file}${part('0', '['.repeat(100_000))}--b--`],
    [multipart, `${file.repeat(2).replace(/x/g, '')}${file.slice(0, 90).repeat(300)}--b--`],
    [`${multipart}; boundary=c`, small],
    ['multipart/form-data', small],
    ['text/plain;charset=UTF-8', '['.repeat(100_000)],
    ['application/x-www-form-urlencoded', 'a=&'.repeat(30_000)],
  ] as const
  for (const [type, body] of floods) expect((await send(type, body))?.status).toBe(413)
})
