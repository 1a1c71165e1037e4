/** Points; a page of A4 on 2,000 still shows print of 6 points. */
const attempts = [
  { longestSide: 3000, quality: 0.85 },
  { longestSide: 2500, quality: 0.78 },
  { longestSide: 2000, quality: 0.7 },
  { longestSide: 2000, quality: 0.5 },
]

/** What a browser may be able to draw, as it names the file. */
export const isPhoto = ({ type, name }: File) => type.startsWith('image/') || /\.hei[cf]$/i.test(name)
const isSentAsIs = (file: File, mostBytes: number) => file.size <= mostBytes && /^image\/(png|jpeg)$/.test(file.type)

/** Browsers turn the photo by its EXIF orientation; the drawing has none. */
async function draw(source: ImageBitmap, { longestSide, quality }: (typeof attempts)[number]): Promise<Blob | null> {
  const scale = Math.min(1, longestSide / Math.max(source.width, source.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(source.width * scale))
  canvas.height = Math.max(1, Math.round(source.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return null
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}

/**
 * A photo that is larger than it may be, or of a kind that this browser can draw and others cannot, as a JPEG that
 * fits. Every other file as it is, also a photo that cannot be drawn: the server says what is wrong with it.
 */
export async function shrinkInBrowser(file: File, mostBytes: number): Promise<File> {
  if (!isPhoto(file) || isSentAsIs(file, mostBytes)) return file
  const source = await createImageBitmap(file).catch(() => null)
  if (!source) return file
  try {
    for (const attempt of attempts) {
      const drawn = await draw(source, attempt)
      if (drawn && drawn.size <= mostBytes) {
        return new File([drawn], `${file.name.replace(/\.\w{1,5}$/, '')}.jpg`, { type: 'image/jpeg' })
      }
    }
    return file
  } finally {
    source.close()
  }
}
