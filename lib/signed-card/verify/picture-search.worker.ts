import { grayOf } from './gray-picture'
import { searchPicture, type Stage } from './search-picture'

/** `searchMs` counts from arrival, because clocks of threads may differ. */
export type SearchTask = { pixels: ImageData; stage: Stage; searchMs: number }
export type SearchNews = { part: number } | { text: string | null }

const report = (news: SearchNews) => self.postMessage(news)

self.addEventListener('message', ({ data }: MessageEvent<SearchTask>) => {
  const { pixels, stage, searchMs } = data
  const deadline = Date.now() + searchMs
  report({ text: searchPicture(grayOf(pixels), { stage, deadline, onProgress: (part) => report({ part }) }) })
})
