import { createRequire } from 'node:module'

const own = createRequire(import.meta.url)

/**
 * The importer of a package that we change inside must use our copy, because the change fits one version.
 * @param {string} name of the package
 * @param {string} importer the file that imports it
 */
export function requireOwnCopy(name, importer) {
  const theirs = createRequire(importer).resolve(name)
  if (theirs !== own.resolve(name)) throw new Error(`${importer} uses another copy of ${name}: ${theirs}`)
}
