/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockEntry */
/** @typedef {{ packages?: Record<string, LockEntry> }} LockFile */

/**
 * Compares npm's note of what is installed with the lock file.
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
    // Optional packages are binaries of other platforms.
    if (!found) return place === '' || entry.optional === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
}
