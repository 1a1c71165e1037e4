const everyMs = 10_000

/**
 * Writes a line at the start, every ten seconds and at the end, because silence looks like a hang.
 * @template T
 * @param {string} label such as "Building the portal"
 * @param {() => Promise<T>} work
 * @param {(line: string) => void} [write]
 * @returns {Promise<T>}
 */
export async function showProgress(label, work, write = console.log) {
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  write(`${label} …`)
  const timer = setInterval(() => write(`${label} … ${seconds()} s`), everyMs)
  try {
    const result = await work()
    write(`${label}: done in ${seconds()} s`)
    return result
  } finally {
    clearInterval(timer)
  }
}
