import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPicturePool, type PicturePool } from './picture-pool'
import { makePhoto, sampleText, type PhotoOptions } from './testing/make-photo'

let [pool, folder]: [PicturePool | null, string] = [null, '']
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-pictures-'))
  pool = openPicturePool({ searchMs: 60_000, endAfterMs: 120_000 })
})
afterAll(async () => {
  await pool?.close()
  rmSync(folder, { recursive: true })
})

const take = async (options: PhotoOptions = {}) =>
  (await makePhoto(sampleText, options)).jpeg({ quality: 85 }).toBuffer()
const openWith = (source: string, endAfterMs: number) => {
  const workerFile = path.join(folder, `worker-${endAfterMs}.mjs`)
  writeFileSync(workerFile, source)
  return openPicturePool({ workerFile, endAfterMs })
}

test('a small code on a photo of 12 megapixels is read, turned and mirrored, as EXIF may say too', async () => {
  const photo = await (await makePhoto(sampleText, { angle: 48 })).withMetadata({ orientation: 5 }).jpeg().toBuffer()
  expect(await pool?.read(photo, 'a')).toBe(sampleText)
  expect(await pool?.read(await take({ isMirrored: true, angle: 48 }), 'a')).toBe(sampleText)
})

test('the thread that serves pages is not held up by a search', async () => {
  const empty = await take({ part: 0.001 })
  const stalls = monitorEventLoopDelay({ resolution: 5 })
  stalls.enable()
  const hurried = openPicturePool({ searchMs: 2000 })
  expect(await hurried.read(empty, 'a')).toBeNull()
  await hurried.close()
  stalls.disable()
  expect(stalls.max / 1e6).toBeLessThan(500) // on this thread the search would take seconds
})

test('what is no whole picture is refused, and the next one read', async () => {
  const photo = await take({ width: 2000, height: 1500, part: 0.15 })
  await expect(pool?.read(photo.subarray(0, 300), 'a')).rejects.toThrow()
  await expect(pool?.read(Buffer.from('<svg/>'), 'a')).rejects.toThrow()
  expect(await pool?.read(photo, 'a')).toBe(sampleText)
})

test('a search that does not end is ended, and the caller is told that there is no code', async () => {
  const endless = openWith('export default () => { for (;;); }', 300)
  const photo = await take({ width: 400, height: 300, part: 0.5 })
  expect(await endless.read(photo, 'a')).toBeNull()
  expect(await endless.read(photo, 'b')).toBeNull()
  await endless.close()
})

test.each([
  ['of ten addresses', (at: number) => `heavy ${at}`],
  ['of one address', () => 'heavy'],
])(
  'ten heavy pictures %s do not hold up an eleventh, light one',
  async (_name, nameCaller) => {
    const hurried = openPicturePool({ searchMs: 1500, waitMs: 80_000 })
    const heavy = await take({ width: 2400, height: 1800, part: 0.001 })
    const light = await take({ width: 1200, height: 900, part: 0.3 })
    const answered: string[] = []
    const ask = async (picture: Buffer, caller: string) => {
      const text = await hurried.read(picture, caller)
      answered.push(text ?? 'none')
    }
    const all = Array.from({ length: 10 }, (_, at) => ask(heavy, nameCaller(at)))
    await Promise.all([...all, ask(light, 'light')])
    // Behind the long search that was under way, on each thread, and no other.
    expect(answered.indexOf(sampleText)).toBeLessThan(3)
    expect(answered.filter((text) => text === 'none')).toHaveLength(10)
    await hurried.close()
  },
  90_000,
)

test('what waited too long for its thorough search is told to come again', async () => {
  const hurried = openPicturePool({ waitMs: -1 })
  const [heavy, light] = [await take({ part: 0.001 }), await take({ width: 1200, height: 900, part: 0.3 })]
  await expect(hurried.read(heavy, 'a')).rejects.toMatchObject({ name: 'QueueFullError' })
  expect(await hurried.read(light, 'a')).toBe(sampleText)
  await hurried.close()
})
