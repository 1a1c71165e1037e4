import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, constants, mkdir } from 'node:fs/promises'
import { availableParallelism, constants as system } from 'node:os'
import { serverFile } from './ensure-build.mjs'
import { isPortFree } from './free-port.mjs'
import { serverSettings } from './read-place.mjs'
import { StopWithAdvice } from './run-main.mjs'
import { forgetServer, noteServer } from './server-pid.mjs'

const orphanCheckMs = 500
/** Longer than balancers keep connections (usually 60 s), because the server must not close one first. */
const quietConnectionMs = '75000'
/**
 * Flags for garbage collection, which stops all work: little room for new objects keeps each pause short.
 * No more helpers than spare cores, because the collector waits for each. Card threads have their own room
 * (card-pool.ts).
 */
export const memoryFlags = [
  '--max-semi-space-size=4',
  `--v8-pool-size=${Math.min(Math.max(availableParallelism() - 1, 1), 4)}`,
]

/** @typedef {import('./read-place.mjs').Place} Place */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @param {Place} place
 * @throws StopWithAdvice if another program listens there
 */
export async function requireFreePort({ host, port }) {
  const isFree = await isPortFree(port, host).catch((error) => {
    throw new StopWithAdvice(`Cannot listen on ${host}, port ${port}: ${error.message}`)
  })
  if (isFree) return
  throw new StopWithAdvice(`Port ${port} is already taken by another program.
Stop it, or choose another port: PORT=${port + 1} npm start`)
}

/**
 * @param {string} dataFolder
 * @throws StopWithAdvice if the folder cannot be written to
 */
async function requireDataFolder(dataFolder) {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    await access(dataFolder, constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error) // the file system's own error
    throw new StopWithAdvice(`DATA_DIR: ${dataFolder} is not a writable folder (${code})`)
  }
}

/**
 * Starts a server program and notes it in the data folder while it runs.
 * @param {Place} place
 * @param {string[]} args for Node
 * @param {{ env: Record<string, string | undefined>, output?: number }} options `env` is added to the place;
 * `output` is a file descriptor, otherwise the terminal
 */
export async function startProgram(place, args, { env, output }) {
  await requireDataFolder(place.dataFolder)
  const child = spawn(process.execPath, args, {
    env: /** @type {NodeJS.ProcessEnv} */ ({ ...env, ...serverSettings(place) }),
    stdio: ['ignore', output ?? 'inherit', output ?? 'inherit'],
  })
  await once(child, 'spawn')
  await noteServer(place.dataFolder, child.pid, place.localOrigin)
  return child
}

/**
 * Starts the built portal.
 * @param {Place} place
 * @param {Parameters<typeof startProgram>[2]} options
 */
export function startServer(place, { env, output }) {
  return startProgram(place, [...memoryFlags, serverFile], {
    // A signal ends the process at once until the portal has its own handlers (stop-on-signal.ts).
    env: { KEEP_ALIVE_TIMEOUT: quietConnectionMs, ...env, NODE_ENV: 'production', NEXT_MANUAL_SIG_HANDLE: '1' },
    ...(output && { output }),
  })
}

/** @param {ChildProcess} child */
export async function waitForEnd(child) {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/**
 * npm's shell ends on SIGTERM without passing it on, which would leave the server running.
 * @param {() => void} onOrphaned
 */
function watchNpm(onOrphaned) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onOrphaned()
  }, orphanCheckMs)
  timer.unref()
}

/**
 * Waits for the end of the program and passes signals on to it.
 * @param {ChildProcess} child
 * @param {string} dataFolder
 * @returns {Promise<number>} the exit code for this process too
 */
export async function followProgram(child, dataFolder) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  watchNpm(() => child.kill('SIGTERM'))
  await waitForEnd(child)
  await forgetServer(dataFolder)
  return child.exitCode ?? 128 + (child.signalCode ? system.signals[child.signalCode] : 1)
}
