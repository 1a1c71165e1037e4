import { expect, test } from 'vitest'
import { longestFileBytes, readCheckForm, type FileReaders } from './read-check-form'

const readers: FileReaders = {
  readPicture: async (file) => `picture of ${file.size} bytes`,
  readPdf: async (_file, password) => (password === 'AMIN1990' ? { text: 'opened' } : { problem: 'password' }),
}
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const pdf = '%PDF-1.7'

function fill(entries: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.set(name, value)
  return form
}
const read = (entries: Record<string, string | File>, given = readers) => readCheckForm(fill(entries), given)

test('the text is taken as it stands, and a file goes before it', async () => {
  expect(await read({ text: ' 6BF' })).toEqual({ text: ' 6BF' })
  expect(await read({ text: '6BF', file: new File([png], 'card.png') })).toEqual({ text: 'picture of 8 bytes' })
})

test('a form with neither is told so; browsers send an empty file for none', async () => {
  expect(await read({})).toEqual({ problem: 'missing' })
  expect(await read({ text: ' \n', file: new File([], '') })).toEqual({ problem: 'missing' })
})

test('a file is what its bytes say, not its name', async () => {
  expect(await read({ file: new File(['<svg/>'], 'card.png') })).toEqual({ problem: 'unreadable' })
  expect(await read({ file: new File([pdf], 'card.png'), password: 'AMIN1990' })).toEqual({ text: 'opened' })
})

test('a locked PDF asks for its password, and where none can be opened that is told', async () => {
  expect(await read({ file: new File([pdf], 'card.pdf') })).toEqual({ problem: 'password' })
  expect(await read({ file: new File([pdf], 'card.pdf') }, { ...readers, readPdf: null })).toEqual({ problem: 'noPdf' })
})

test.each(['AMIN1990', 'amin1990\u00a0', '\u2068AMIN 1990\u2069', 'AMIN١٩٩٠', 'ＡＭＩＮ１９９０.'])(
  'a PDF opens with %j',
  async (password) => {
    const readPdf: FileReaders['readPdf'] = async (_file, tried) =>
      tried === 'AMIN1990' ? { text: 'opened' } : { problem: 'wrongPassword' }
    const file = new File([pdf], 'card.pdf')
    expect(await read({ file, password }, { ...readers, readPdf })).toEqual({ text: 'opened' })
    expect(await read({ file, password: `${password}1` }, { ...readers, readPdf })).toEqual({
      problem: 'wrongPassword',
    })
  },
)

test('marks that nobody sees are no text', async () => {
  expect(await read({ text: '\u200b\ufeff\u00a0' })).toEqual({ problem: 'missing' })
})

test('what is too large is not read, and what is damaged is told', async () => {
  const large = new File([png, new Uint8Array(longestFileBytes)], 'card.png')
  expect(await read({ file: large })).toEqual({ problem: 'tooBig' })
  const failing = { ...readers, readPicture: async () => Promise.reject(new Error('cut off')) }
  expect(await read({ file: new File([png], 'card.png') }, failing)).toEqual({ problem: 'unreadable' })
})

test('a picture without a code is an empty text, which is no card', async () => {
  expect(await read({ file: new File([png], 'a.png') }, { ...readers, readPicture: async () => null })).toEqual({
    text: '',
  })
})
