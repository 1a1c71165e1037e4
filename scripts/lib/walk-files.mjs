import { readdir } from 'node:fs/promises'
import path from 'node:path'

// Made by tools, not written by anyone: never part of what is hashed or measured.
const skippedFolders = /^(node_modules|\.git|\.next|dist|coverage|screenshots|test-results|\.data.*)$/

/**
 * Every file below a folder.
 * @param {string} root
 * @param {string} [folder] relative to the root; one that does not exist holds nothing
 * @returns {Promise<string[]>} paths relative to the root, with forward slashes, sorted
 */
export async function walkFiles(root, folder = '') {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries.map(async (entry) => {
      const place = folder ? `${folder}/${entry.name}` : entry.name
      if (!entry.isDirectory()) return [place]
      return skippedFolders.test(entry.name) ? [] : walkFiles(root, place)
    }),
  )
  return found.flat().sort()
}
