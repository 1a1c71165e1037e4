import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from './free-port.mjs'
import { readPlace } from './read-place.mjs'
import { StopWithAdvice } from './run-main.mjs'
import { startServer, waitForEnd } from './start-server.mjs'
import { waitForHealth } from './wait-for-health.mjs'

const startWithinMs = 120_000
const stopWithinMs = 20_000
// Nothing else is passed, so that personal settings cannot change a test.
const passedOn = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS']

const makeDataFolder = () => mkdtempSync(path.join(tmpdir(), 'portal-data-'))

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  const timer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs)
  child.kill('SIGTERM')
  await waitForEnd(child)
  clearTimeout(timer)
  return child.exitCode
}

/** @param {import('node:child_process').ChildProcess} child */
async function endAtOnce(child) {
  child.kill('SIGKILL')
  await waitForEnd(child)
}

/**
 * Starts the built portal in demo mode on a free port with data of its own.
 * The data is deleted at the end, but kept after `kill`. `stop` returns the exit code, or null if it had to be killed.
 * @param {{ settings?: Record<string, string>, logFile: string, dataFolder?: string }} options
 * @returns {Promise<{ origin: string, dataFolder: string, stop(): Promise<number | null>, kill(): Promise<void> }>}
 * @throws StopWithAdvice with the server's output if it does not start
 */
export async function startTemporaryServer({ settings = {}, logFile, dataFolder = makeDataFolder() }) {
  const inherited = Object.fromEntries(passedOn.map((name) => [name, process.env[name]]))
  const env = { ...inherited, PORT: String(await findFreePort()), DATA_DIR: dataFolder, ...settings }
  const place = readPlace(env)
  mkdirSync(path.dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'w')
  const child = await startServer(place, { env, output: log })
  closeSync(log)
  const stop = async () => {
    const exitCode = await end(child)
    rmSync(dataFolder, { recursive: true, force: true })
    return exitCode
  }
  const ended = new AbortController()
  void waitForEnd(child).then(() => ended.abort())
  const isUp = await waitForHealth(
    place.localOrigin,
    AbortSignal.any([ended.signal, AbortSignal.timeout(startWithinMs)]),
  )
  if (!isUp) {
    await stop()
    throw new StopWithAdvice(`${readFileSync(logFile, 'utf8')}\nThe portal did not start; its output is above.`)
  }
  return { origin: place.localOrigin, dataFolder, stop, kill: () => endAtOnce(child) }
}
