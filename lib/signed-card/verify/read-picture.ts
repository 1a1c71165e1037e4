import { longestSidePixels } from './gray-picture'
import { openSearcher, type Searcher } from './open-searcher'
import type { Stage } from './search-picture'

const longestFramePixels = 1280
const pictureMs = 15_000
const frameMs = 60

/** Shape Detection API, which TypeScript does not know yet. */
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

export type Drawable = { source: CanvasImageSource; width: number; height: number }

function drawPixels({ source, width, height }: Drawable, longestPixels: number): ImageData {
  const scale = Math.min(1, longestPixels / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser cannot draw')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

async function detectNatively(detector: NativeDetector | null, source: CanvasImageSource): Promise<string | null> {
  const found = await detector?.detect(source).catch(() => [])
  return found?.[0]?.rawValue ?? null
}

export type ReadOptions = { signal: AbortSignal; onProgress: (part: number) => void }
export type CodeReader = {
  /** Null without a code; `share` is the part of the remaining time to use. */
  read(drawable: Drawable, stage?: Stage, share?: number): Promise<string | null>
  close(): void
}

export function openCodeReader({ signal, onProgress }: ReadOptions): CodeReader {
  signal.throwIfAborted()
  const searcher: Searcher = openSearcher()
  const deadline = Date.now() + pictureMs
  signal.addEventListener('abort', () => searcher.close(), { once: true })
  return {
    async read(drawable, stage = 'all', share = 1) {
      const native = await detectNatively(await openNativeDetector(), drawable.source)
      if (native !== null) return native
      const pixels = drawPixels(drawable, longestSidePixels)
      const searchMs = Math.max(0, deadline - Date.now()) * share
      return searcher.search({ pixels, stage, searchMs }, onProgress)
    },
    close: () => searcher.close(),
  }
}

export async function readPicture(file: Blob, options: ReadOptions): Promise<string | null> {
  const source = await createImageBitmap(file)
  const reader = openCodeReader(options)
  try {
    return await reader.read({ source, width: source.width, height: source.height })
  } finally {
    source.close()
    reader.close()
  }
}

export type FrameReader = { read(video: HTMLVideoElement): Promise<string | null>; close(): void }

export async function openFrameReader(): Promise<FrameReader> {
  const detector = await openNativeDetector()
  const searcher = detector ? null : openSearcher()
  return {
    async read(video) {
      const [width, height] = [video.videoWidth, video.videoHeight]
      if (width === 0) return null
      if (!searcher) return detectNatively(detector, video)
      const pixels = drawPixels({ source: video, width, height }, longestFramePixels)
      return searcher.search({ pixels, stage: 'first', searchMs: frameMs })
    },
    close: () => searcher?.close(),
  }
}
