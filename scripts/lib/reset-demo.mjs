import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { StopWithAdvice } from './run-main.mjs'
import { findServerOn } from './server-pid.mjs'

/**
 * Empties a demo's data folder.
 * @param {string} dataFolder absolute
 * @returns {Promise<number>} how many entries were deleted
 * @throws StopWithAdvice, without deleting, if it is no demo's folder or a server uses it
 */
export async function resetDemo(dataFolder) {
  const entries = await readdir(dataFolder).catch(() => [])
  if (entries.length === 0) return 0
  const mode = await readFile(path.join(dataFolder, 'mode'), 'utf8').catch(() => 'none')
  if (mode.trim() !== 'demo') {
    throw new StopWithAdvice(
      `Nothing was deleted: ${dataFolder} is not a demo's data folder (its mode: ${mode.trim()}).`,
    )
  }
  const origin = await findServerOn(dataFolder)
  if (origin)
    throw new StopWithAdvice(`Nothing was deleted: the portal at ${origin} uses ${dataFolder}. Stop it first.`)
  // The mode goes last, so that a reset can be repeated if it was interrupted.
  for (const entry of entries.filter((name) => name !== 'mode').concat('mode')) {
    await rm(path.join(dataFolder, entry), { recursive: true, force: true })
  }
  return entries.length
}
