import encodeQR from 'qr'
import sharp from 'sharp'

export type PhotoOptions = {
  width?: number
  height?: number
  /** How much of the width the code takes, with the white around it. */
  part?: number
  angle?: number
  isMirrored?: boolean
  isInverted?: boolean
  isPale?: boolean
  /** Sigma of the blur, in points. */
  blur?: number
}

/** Light and dark spots in no order, the same in each run, as a photo of a table has them. */
async function drawTable(width: number, height: number) {
  const [columns, rows] = [Math.ceil(width / 24), Math.ceil(height / 24)]
  let state = 7
  const spots = Uint8Array.from({ length: columns * rows }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return 70 + ((state >> 16) % 120)
  })
  const small = sharp(spots, { raw: { width: columns, height: rows, channels: 1 } })
  return small.resize(width, height, { fit: 'fill' }).png({ compressionLevel: 1 }).toBuffer()
}

async function drawCard(text: string, pixels: number, { isMirrored = false, isInverted = false, isPale = false }) {
  const svg = Buffer.from(encodeQR(text, 'svg', { ecc: 'medium', border: 4, scale: 4 }))
  const code = await sharp(svg).resize(pixels, pixels).flatten({ background: '#fff' }).greyscale().png().toBuffer()
  const edge = Math.round(pixels / 4)
  let card = sharp(code).extend({ top: edge, bottom: edge, left: edge, right: 2 * edge, background: '#fff' })
  if (isMirrored) card = card.flop()
  if (isInverted) card = card.negate({ alpha: false })
  return isPale
    ? sharp(await card.png().toBuffer())
        .linear(0.35, 90)
        .png()
        .toBuffer()
    : card.png().toBuffer()
}

/** A photo (12 megapixels by default) with a card to the right of the middle. */
export async function makePhoto(text: string, options: PhotoOptions = {}) {
  const { width = 4032, height = 3024, part = 0.06, angle = 0, blur } = options
  const card = await drawCard(text, Math.round(width * part), options)
  const turned = sharp(card).toColourspace('srgb').rotate(angle, { background: '#0000' })
  const { data: input, info } = await turned.png().toBuffer({ resolveWithObject: true })
  const [left, top] = [
    Math.min(Math.round(width * 0.55), width - info.width),
    Math.min(Math.round(height * 0.3), height - info.height),
  ]
  if (left < 0 || top < 0) throw new Error('The card is larger than the photo')
  const table = sharp(await drawTable(width, height)).composite([{ input, left, top }])
  const photo = await table.removeAlpha().png({ compressionLevel: 1 }).toBuffer()
  return blur ? sharp(photo).blur(blur) : sharp(photo)
}

/** The text of a code as large as those of cards without a portrait: letters that Base45 has. */
export const sampleText = `6BF${'ABCDE FGHIJ$KLMNO%0123456789-'.repeat(13)}`
