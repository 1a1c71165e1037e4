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
/** Longer than balancers keep connections (60 s is usual): the side that answers must not close one first. */
const quietConnectionMs = '75000'
/**
 * For the collector, which stops everybody while it tidies up. Little room for what is new, so that it tidies often and
 * each time little; and no more helpers than there are cores beside the server's own, as it waits for each that has begun.
 * The threads that draw cards have a room of their own (card-pool.ts).
 */
export const memoryFlags = [
  '--max-semi-space-size=4',
  `--v8-pool-size=${Math.min(Math.max(availableParallelism() - 1, 1), 4)}`,
]

/** @typedef {import('./read-place.mjs').Place} Place */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @param {Place} place
 * @throws StopWithAdvice when another program listens there
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
 * @throws StopWithAdvice when nothing can be written there
 */
async function requireDataFolder(dataFolder) {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    await access(dataFolder, constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error) // the file system's own error
    throw new StopWithAdvice(`DATA_DIR: ${dataFolder} cannot be used as a folder that is written to (${code})`)
  }
}

/**
 * Starts a server program for the place and notes it in the data folder for as long as it runs.
 * @param {Place} place
 * @param {string[]} args what Node runs, with its arguments
 * @param {{ env: Record<string, string | undefined>, output?: number }} options `env` is all that the program gets
 *   beside the place; `output` a file descriptor, else the terminal
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
    // Until the portal has its own handlers (stop-on-signal.ts) a signal ends the process at once.
    env: { KEEP_ALIVE_TIMEOUT: quietConnectionMs, ...env, NODE_ENV: 'production', NEXT_MANUAL_SIG_HANDLE: '1' },
    ...(output && { output }),
  })
}

/** @param {ChildProcess} child */
export async function waitForEnd(child) {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/**
 * npm's shell dies of a SIGTERM without passing it on, and would leave the server running behind everybody's back.
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
 * Waits for the program's end, with the signals that this process gets passed on to it.
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
