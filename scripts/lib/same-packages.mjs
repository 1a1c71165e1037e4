/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockEntry */
/** @typedef {{ packages?: Record<string, LockEntry> }} LockFile */

/**
 * Whether what npm noted as installed is what the lock file asks for, so that nothing needs to be installed again.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function hasSamePackages(wanted, installed) {
  const present = installed.packages ?? {}
  const asked = wanted.packages ?? {}
  if (Object.keys(present).some((place) => !(place in asked))) return false
  return Object.entries(asked).every(([place, entry]) => {
    const found = present[place]
    // Optional ones are the binaries of other platforms.
    if (!found) return place === '' || entry.optional === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
}
