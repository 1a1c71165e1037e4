const colourSteps = [256, 128, 64, 32, 16]

/**
 * Shrinks a picture for the repository with as many colours as the size allows.
 * @param {Buffer} png
 * @param {number} maxBytes
 * @returns {Promise<Buffer>} PNG with a palette
 * @throws if even sixteen colours are too large
 */
export async function compressImage(png, maxBytes) {
  const { default: sharp } = await import('sharp')
  for (const colours of colourSteps) {
    const small = await sharp(png).png({ palette: true, colours, effort: 10, dither: 0 }).toBuffer()
    if (small.length <= maxBytes) return small
  }
  throw new Error(`The picture does not fit into ${maxBytes} bytes`)
}
