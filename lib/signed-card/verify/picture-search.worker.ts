import { grayOf } from './gray-picture'
import { searchPicture, type Stage } from './search-picture'

/** What a page sends; `searchMs` counts from its arrival, as clocks of threads need not agree. */
export type SearchTask = { pixels: ImageData; stage: Stage; searchMs: number }
export type SearchNews = { part: number } | { text: string | null }

const tell = (news: SearchNews) => self.postMessage(news)

/** Entry of the browser's worker: the page stays as quick as it is while a picture is searched. */
self.addEventListener('message', ({ data }: MessageEvent<SearchTask>) => {
  const { pixels, stage, searchMs } = data
  const deadline = Date.now() + searchMs
  tell({ text: searchPicture(grayOf(pixels), { stage, deadline, onProgress: (part) => tell({ part }) }) })
})
