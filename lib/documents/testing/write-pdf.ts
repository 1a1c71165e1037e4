import { deflateSync } from 'node:zlib'

type PdfParts = {
  /** How its table of objects is written; `packed` has most objects inside a stream. */
  kind?: 'table' | 'stream' | 'packed'
  /** More entries of the trailer, the catalog, the page. */
  trailer?: string
  catalog?: string
  page?: string
  /** More objects, from number 5 on. */
  objects?: string[]
  /** What the page draws. */
  content?: string
}

const writeObject = (number: number, body: string) => `${number} 0 obj\n${body}\nendobj\n`

const writeStream = (entries: string, data: Buffer | string, filter = '') => {
  const bytes = typeof data === 'string' ? data : data.toString('latin1')
  return `<<${entries}${filter}/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`
}

const pack = (entries: string, data: Buffer) => writeStream(entries, deflateSync(data), '/Filter/FlateDecode')

function listBodies({ catalog = '', page = '', content = '0 0 m 9 9 l S', objects = [] }: PdfParts): string[] {
  return [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<<>>/Contents 4 0 R${page}>>`,
    writeStream('', content),
    ...objects,
  ]
}

/** What a table says of an object: where it is, or in which stream and at which place there. */
type Entry = [kind: 0 | 1 | 2, place: number, within: number]

function writeTable(entries: Entry[], trailer: string): string {
  const lines = entries.map(([kind, place, within]) => {
    const [number, generation] = [
      String(place).padStart(10, '0'),
      kind === 0 ? '65535' : String(within).padStart(5, '0'),
    ]
    return `${number} ${generation} ${kind === 0 ? 'f' : 'n'} \n`
  })
  return `xref\n0 ${entries.length}\n${lines.join('')}trailer\n<</Size ${entries.length}/Root 1 0 R ${trailer}>>\n`
}

function writeTableStream(entries: Entry[], number: number, place: number, trailer: string): string {
  const rows = [...entries, [1, place, 0] as const].map(([kind, at, within]) => {
    const row = Buffer.alloc(7)
    row.writeUInt8(kind, 0)
    row.writeUInt32BE(at, 1)
    row.writeUInt16BE(kind === 0 ? 65535 : within, 5)
    return row
  })
  const own = `/Type/XRef/W[1 4 2]/Size ${rows.length}/Root 1 0 R ${trailer}`
  return writeObject(number, pack(own, Buffer.concat(rows)))
}

/** All objects that are no streams, in one. */
function packBodies(bodies: string[]) {
  const packed = bodies.flatMap((body, index) => (body.includes('stream\n') ? [] : [{ number: index + 1, body }]))
  let place = 0
  const heads = packed.map(({ number, body }) => {
    const head = `${number} ${place}`
    place += body.length + 1
    return head
  })
  const head = `${heads.join(' ')}\n`
  const data = Buffer.from(head + packed.map(({ body }) => body).join('\n'), 'latin1')
  return {
    numbers: packed.map(({ number }) => number),
    body: pack(`/Type/ObjStm/N ${packed.length}/First ${head.length}`, data),
  }
}

/** A small PDF of one page that is whole. */
export function writePdf(parts: PdfParts = {}): Buffer {
  const { kind = 'table', trailer = '' } = parts
  const bodies = listBodies(parts)
  const store = kind === 'packed' ? packBodies(bodies) : { numbers: new Array<number>(), body: null }
  const all = store.body ? [...bodies, store.body] : bodies
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'
  const entries: Entry[] = [[0, 0, 0]]
  all.forEach((body, index) => {
    const within = store.numbers.indexOf(index + 1)
    entries.push(within < 0 ? [1, text.length, 0] : [2, all.length, within])
    if (within < 0) text += writeObject(index + 1, body)
  })
  const place = text.length
  text += kind === 'table' ? writeTable(entries, trailer) : writeTableStream(entries, entries.length, place, trailer)
  return Buffer.from(`${text}startxref\n${place}\n%%EOF\n`, 'latin1')
}
