import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * One hash of the names and contents of files.
 * @param {string} root
 * @param {string[]} files relative to the root, in a stable order
 * @param {string} [salt] anything else that changes the result
 * @returns {Promise<string>} SHA-256 in hexadecimal
 */
export async function hashFiles(root, files, salt = '') {
  const hash = createHash('sha256').update(salt)
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file))))
  // The length makes a byte that moves from one file to the next change the hash.
  files.forEach((file, index) => hash.update(`\0${file}\0${contents[index]?.length}\0`).update(contents[index] ?? ''))
  return hash.digest('hex')
}
