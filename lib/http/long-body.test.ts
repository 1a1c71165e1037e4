import { expect, test } from 'vitest'
import { longestUploadBytes } from '@/lib/documents/upload-limits'
import { longestFileBytes } from '@/lib/verify/read-check-form'
import { refuseLongBody } from './long-body'

const megabyte = 1024 * 1024
const origin = 'https://id.example'

const declare = (path: string, bytes: number, more: Record<string, string> = {}) =>
  new Request(`${origin}${path}`, { method: 'POST', headers: { 'content-length': String(bytes), ...more }, body: 'x' })

/** A body that does not say how long it is; a hundred kilobytes at a time. */
function stream(path: string, bytes: number) {
  let left = bytes
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = Math.min(left, 100_000)
      if (part === 0) return controller.close()
      left -= part
      controller.enqueue(new Uint8Array(part))
    },
  })
  const init = { method: 'POST', body, duplex: 'half' }
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
