import { createRequire } from 'node:module'

const own = createRequire(import.meta.url)

/**
 * Makes sure that a package whose inside we change is the project's own copy for its importer too: the change is written
 * against one version, and two would be mixed.
 * @param {string} name of the package
 * @param {string} importer the file that imports it
 */
export function requireOwnCopy(name, importer) {
  const theirs = createRequire(importer).resolve(name)
  if (theirs !== own.resolve(name)) throw new Error(`${importer} has a ${name} of its own: ${theirs}`)
}
