import { readdir } from 'node:fs/promises'
import path from 'node:path'

// Made by tools, so neither hashed nor measured.
const skippedFolders = /^(node_modules|\.git|\.next|dist|coverage|screenshots|test-results|\.data.*)$/

/**
 * @param {string} root
 * @param {string} [folder] relative to the root; may be missing
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
