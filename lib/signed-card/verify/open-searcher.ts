import type { SearchNews, SearchTask } from './picture-search.worker'

export type Searcher = {
  search(task: SearchTask, onProgress?: (part: number) => void): Promise<string | null>
  close(): void
}

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

/** Puts the thread's script into the cache for use without a connection. */
export async function fetchSearcher(): Promise<void> {
  const searcher = openSearcher()
  await searcher.search({ pixels: new ImageData(1, 1), stage: 'first', searchMs: 0 }).finally(() => searcher.close())
}
