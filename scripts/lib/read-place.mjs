import path from 'node:path'
import { projectRoot } from './project-root.mjs'
import { StopWithAdvice } from './run-main.mjs'

const anyAddress = new Set(['0.0.0.0', '::', ''])

/** @param {string | undefined} text */
function readPort(text) {
  if (!text) return 3000
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new StopWithAdvice(`PORT must be a whole number from 1 to 65535, not "${text}".`)
}

/** @param {string} host in a URL an IPv6 address needs brackets */
const inUrl = (host) => (host.includes(':') ? `[${host}]` : host)

/**
 * Reads PORTAL_MODE, HOST, PORT, DATA_DIR and BASE_URL.
 * @param {Record<string, string | undefined>} env
 * @returns `localOrigin` is for this machine, `shownOrigin` for people; `dataFolder` is absolute
 */
export function readPlace(env) {
  const isDemo = env.PORTAL_MODE !== 'production'
  const port = readPort(env.PORT)
  // The demo mailbox publishes codes, so other machines may read it only if HOST is set.
  const host = env.HOST || (isDemo ? '127.0.0.1' : '0.0.0.0')
  const reachable = anyAddress.has(host) ? (host === '::' ? '::1' : '127.0.0.1') : host
  const named = anyAddress.has(host) || host === '127.0.0.1' ? 'localhost' : host
  return {
    isDemo,
    port,
    host,
    dataFolder: path.resolve(projectRoot, env.DATA_DIR || '.data'),
    localOrigin: `http://${inUrl(reachable)}:${port}`,
    shownOrigin: (!isDemo && env.BASE_URL) || `http://${inUrl(named)}:${port}`,
  }
}

/** @typedef {ReturnType<typeof readPlace>} Place */

/**
 * Passed to the server, so that it agrees with these scripts.
 * @param {Place} place
 * @returns {Record<string, string>}
 */
export function serverSettings({ host, port, dataFolder }) {
  return { HOST: host, HOSTNAME: host, PORT: String(port), DATA_DIR: dataFolder, PORTAL_ROOT: projectRoot }
}
