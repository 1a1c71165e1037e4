import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { SharedDrawings } from './shared-drawings'

/** A document that keeps what is written, and how often something was drawn. */
function openDocument() {
  const written: { data: object; bytes: Uint8Array }[] = []
  const ref = (data: Record<string, unknown> = {}) => ({
    data,
    compress: true,
    end: (bytes: string | Uint8Array = '') => void written.push({ data, bytes: Buffer.from(bytes) }),
  })
  return { drawings: new SharedDrawings({ ref }), written }
}
let drawn: string[] = []
const draw = (operators: string) => () => {
  drawn.push(operators)
  return operators
}

test('what stands on a document twice is written once', () => {
  drawn = []
  const { drawings, written } = openDocument()
  const first = drawings.open('code', draw('0 0 1 1 re f'), false)
  expect(drawings.open('code', draw('0 0 1 1 re f'), false)).toBe(first)
  expect(drawings.open('other code', draw('0 0 2 2 re f'), false).name).not.toBe(first.name)
  expect(drawn).toEqual(['0 0 1 1 re f', '0 0 2 2 re f'])
  expect(written.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(drawn)
})

test('a pattern is drawn once for all documents, and what is somebody’s own for each', () => {
  drawn = []
  const documents = [openDocument(), openDocument()]
  for (const { drawings } of documents) {
    drawings.open('waves', draw('0 0 m 5 5 l S'), true)
    drawings.open('code', draw('0 0 1 1 re f'), false)
  }
  expect(drawn).toEqual(['0 0 m 5 5 l S', '0 0 1 1 re f', '0 0 1 1 re f'])
  for (const { written } of documents) {
    expect(written[0]?.data).toMatchObject({ Subtype: 'Form', Filter: 'FlateDecode' })
    expect(inflateSync(written[0]?.bytes ?? new Uint8Array()).toString()).toBe('0 0 m 5 5 l S')
  }
})
