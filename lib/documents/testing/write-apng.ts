import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'

const side = 30

const number = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function writeChunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), data])
  return Buffer.concat([number(data.length), named, number(crc32(named))])
}

const writeFrameControl = (sequence: number) =>
  writeChunk('fcTL', Buffer.concat([...[sequence, side, side, 0, 0].map(number), Buffer.from([0, 1, 0, 10, 0, 0])]))

/** A PNG of two pictures that follow one another. */
export async function writeApng(): Promise<Buffer> {
  const raw = { raw: { width: side, height: side, channels: 3 as const } }
  const png = await sharp(randomBytes(side * side * 3), raw)
    .png()
    .toBuffer()
  const data = png.indexOf('IDAT') - 4
  const byteCount = png.readUInt32BE(data)
  const picture = png.subarray(data + 8, data + 8 + byteCount)
  return Buffer.concat([
    png.subarray(0, data),
    writeChunk('acTL', Buffer.concat([2, 0].map(number))),
    writeFrameControl(0),
    writeChunk('IDAT', picture),
    writeFrameControl(1),
    writeChunk('fdAT', Buffer.concat([number(2), picture])),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}
