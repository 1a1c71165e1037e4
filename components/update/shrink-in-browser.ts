/** Pixels; at 2,000 a page of A4 still shows print of 6 points. */
const attempts = [
  { longestSide: 3000, quality: 0.85 },
  { longestSide: 2500, quality: 0.78 },
  { longestSide: 2000, quality: 0.7 },
  { longestSide: 2000, quality: 0.5 },
]

/** A guess from type and name. */
export const isPhoto = ({ type, name }: File) => type.startsWith('image/') || /\.hei[cf]$/i.test(name)
const isSentAsIs = (file: File, mostBytes: number) => file.size <= mostBytes && /^image\/(png|jpeg)$/.test(file.type)

/** Browsers apply the EXIF orientation. */
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

/** Shrinks a large or unusual photo to a JPEG; other files stay, and the server reports what is wrong. */
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
