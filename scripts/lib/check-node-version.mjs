// Every script imports this first, because other imports fail with unclear messages on an older Node.
const leastMajor = 20
const leastMinor = 19

/**
 * @param {string} version as in process.versions.node
 * @returns {boolean}
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

if (!isSupportedNode(process.versions.node)) {
  console.error(`Node ${process.versions.node} is too old: the portal needs Node ${leastMajor}.${leastMinor} or newer.`)
  process.exit(1)
}
