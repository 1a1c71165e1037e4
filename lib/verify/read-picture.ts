import { decodePicture, longestSidePixels, quietPixels } from './decode-picture'

/** Milliseconds: somebody waits for the answer, and nothing else runs meanwhile. */
const pictureTimeLimit = 3000
const frameTimeLimit = 60

/** The browser's own reader (Shape Detection API), which TypeScript does not know yet. */
type NativeDetector = { detect(source: CanvasImageSource): Promise<{ rawValue: string }[]> }
type NativeDetectorClass = {
  new (options: { formats: string[] }): NativeDetector
  getSupportedFormats(): Promise<string[]>
}

async function openNativeDetector(): Promise<NativeDetector | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: NativeDetectorClass } // not in every browser
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => [])
  return BarcodeDetector && formats?.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null
}

type Drawable = { source: CanvasImageSource; width: number; height: number }

function drawPixels({ source, width, height }: Drawable): ImageData {
  const scale = Math.min(1, longestSidePixels / Math.max(width, height))
  const [inner, outer] = [Math.round(width * scale), Math.round(height * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = inner + 2 * quietPixels
  canvas.height = outer + 2 * quietPixels
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser cannot draw')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(source, quietPixels, quietPixels, inner, outer)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

async function detectNatively(detector: NativeDetector | null, source: CanvasImageSource): Promise<string | null> {
  const found = await detector?.detect(source).catch(() => [])
  return found?.[0]?.rawValue ?? null
}

/** The text of the code in a picture, read in the browser. */
export async function readCode(drawable: Drawable): Promise<string | null> {
  const native = await detectNatively(await openNativeDetector(), drawable.source)
  return native ?? decodePicture(drawPixels(drawable), pictureTimeLimit)
}

/** The same of a file. @throws when the browser cannot open it */
export async function readPicture(file: Blob): Promise<string | null> {
  const source = await createImageBitmap(file)
  try {
    return await readCode({ source, width: source.width, height: source.height })
  } finally {
    source.close()
  }
}

/** Gives a function that looks for a code in the frame that a video shows now. */
export async function openFrameReader(): Promise<(video: HTMLVideoElement) => Promise<string | null>> {
  const detector = await openNativeDetector()
  return async (video) => {
    const [width, height] = [video.videoWidth, video.videoHeight]
    if (width === 0) return null
    if (detector) return detectNatively(detector, video)
    return decodePicture(drawPixels({ source: video, width, height }), frameTimeLimit)
  }
}
