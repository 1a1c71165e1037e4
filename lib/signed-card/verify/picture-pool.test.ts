import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPicturePool, type PicturePool } from './picture-pool'
import { makePhoto, sampleText, type PhotoOptions } from './testing/make-photo'

let [pool, folder]: [PicturePool | null, string] = [null, '']
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-pictures-'))
  pool = openPicturePool({ searchMs: 600_000, endAfterMs: 600_000 })
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

test('the thread that serves pages takes its turns while a picture is searched', async () => {
  const mark = (name: string) => path.join(folder, name)
  const search = pathToFileURL(path.resolve('dist/verify/picture-worker.mjs')).href
  const workerFile = mark('watched-worker.mjs')
  writeFileSync(
    workerFile,
    `import { existsSync, writeFileSync } from 'node:fs'
    import search from ${JSON.stringify(search)}
    export default (task) => {
      writeFileSync(${JSON.stringify(mark('begun-'))} + task.stage, '')
      const text = search(task)
      const givenUpAt = Date.now() + 60_000
      while (!existsSync(${JSON.stringify(mark('seen-'))} + task.stage))
        if (Date.now() > givenUpAt) throw new Error('The other thread has taken no turn')
      return text
    }`,
  )
  const watched = openPicturePool({ workerFile, searchMs: 2000, endAfterMs: 120_000 })
  let unread = 1
  const reading = watched.read(await take({ part: 0.001 }), 'a').finally(() => (unread -= 1))
  for (; unread > 0; await nextTurn()) {
    const begun = ['first', 'rest'].filter((stage) => existsSync(mark(`begun-${stage}`)))
    for (const stage of begun) writeFileSync(mark(`seen-${stage}`), '')
  }
  expect(await reading).toBeNull()
  expect(existsSync(mark('seen-first')) && existsSync(mark('seen-rest'))).toBe(true)
  await watched.close()
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
])('ten heavy pictures %s do not hold up an eleventh, light one', async (_name, nameCaller) => {
  const hurried = openPicturePool({ searchMs: 400, waitMs: Infinity, endAfterMs: 600_000 })
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
})

test('what waited too long for its thorough search is told to come again', async () => {
  const hurried = openPicturePool({ waitMs: -1, endAfterMs: 600_000 })
  const [heavy, light] = [await take({ part: 0.001 }), await take({ width: 1200, height: 900, part: 0.3 })]
  await expect(hurried.read(heavy, 'a')).rejects.toMatchObject({ name: 'QueueFullError' })
  expect(await hurried.read(light, 'a')).toBe(sampleText)
  await hurried.close()
})
