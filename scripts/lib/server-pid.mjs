import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isHealthy } from './wait-for-health.mjs'

/** @param {string} dataFolder */
const pidFile = (dataFolder) => path.join(dataFolder, 'server.pid')

/**
 * Writes into the data folder which process serves it, and where.
 * @param {string} dataFolder
 * @param {number | undefined} pid
 * @param {string} origin
 */
export async function noteServer(dataFolder, pid, origin) {
  await writeFile(pidFile(dataFolder), `${pid} ${origin}\n`)
}

/** @param {string} dataFolder */
export async function forgetServer(dataFolder) {
  await rm(pidFile(dataFolder), { force: true })
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/**
 * The origin of the portal that serves this data folder, otherwise null.
 * Asks the portal too, because another program may now have the process number.
 * @param {string} dataFolder
 * @returns {Promise<string | null>}
 */
export async function findServerOn(dataFolder) {
  const note = await readFile(pidFile(dataFolder), 'utf8').catch(() => '')
  const [pid, origin] = note.trim().split(' ')
  return origin && isRunning(Number(pid)) && (await isHealthy(origin)) ? origin : null
}
