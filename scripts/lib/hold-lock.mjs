import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const heartbeatMs = 2_000
const staleAfterMs = 15_000
const pollMs = 250

/** @param {string} file */
async function tryToTake(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** @param {string} file */
async function isAbandoned(file) {
  try {
    const [{ mtimeMs }, pid] = await Promise.all([stat(file), readFile(file, 'utf8')])
    // The age decides too, because another process may soon have the number of a killed one.
    return Date.now() - mtimeMs > staleAfterMs || (pid !== '' && !isAlive(Number(pid)))
  } catch {
    return false
  }
}

/**
 * Keeps two processes from doing the same long step; takes over the lock of a dead process.
 * @template T
 * @param {string} file the lock, made for the time of the work
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once if another process holds it
 * @returns {Promise<T>}
 */
export async function holdLock(file, work, onWait = () => {}) {
  await mkdir(path.dirname(file), { recursive: true })
  for (let waits = 0; !(await tryToTake(file)); waits++) {
    if (waits === 0) onWait()
    if (await isAbandoned(file)) await rm(file, { force: true })
    else await sleep(pollMs)
  }
  const beat = () => utimes(file, new Date(), new Date()).catch(() => undefined)
  const heartbeat = setInterval(beat, heartbeatMs)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    await rm(file, { force: true })
  }
}
