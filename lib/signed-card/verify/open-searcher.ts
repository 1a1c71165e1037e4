import type { SearchNews, SearchTask } from './picture-search.worker'

export type Searcher = {
  /** The text of the code in a picture, or null when none is found in time; one picture after the other. */
  search(task: SearchTask, onProgress?: (part: number) => void): Promise<string | null>
  /** Ends a search that is under way too, which then rejects. */
  close(): void
}

/** Starts the thread that searches pictures in this browser. */
export function openSearcher(): Searcher {
  const worker = new Worker(new URL('./picture-search.worker.ts', import.meta.url))
  const ended = new AbortController()
  return {
    search: (task, onProgress) =>
      new Promise((resolve, reject) => {
        const fail = () => reject(new Error('The search was ended'))
        if (ended.signal.aborted) return fail()
        ended.signal.addEventListener('abort', fail, { once: true })
        worker.onerror = fail
        worker.onmessage = ({ data }: MessageEvent<SearchNews>) => {
          if ('part' in data) onProgress?.(data.part)
          else resolve(data.text)
        }
        worker.postMessage(task, [task.pixels.data.buffer])
      }),
    close() {
      ended.abort()
      worker.terminate()
    },
  }
}

/** Has the browser fetch the thread's script, so that it is kept for when there is no connection. */
export async function fetchSearcher(): Promise<void> {
  const searcher = openSearcher()
  await searcher.search({ pixels: new ImageData(1, 1), stage: 'first', searchMs: 0 }).finally(() => searcher.close())
}
