import path from 'node:path'
import { tmpdir } from 'node:os'
import { ensureBuild } from './ensure-build.mjs'
import { readMailboxCode } from './read-mailbox.mjs'
import { startTemporaryServer } from './temporary-server.mjs'
import { visitPages } from './visit-pages.mjs'

/** @typedef {{ name: string, status: 'passed' | 'failed' | 'skipped', reason?: string }} Step */
/** @typedef {import('./visit-pages.mjs').Visited} Visited */

/**
 * @param {Visited} page
 * @param {string} expected the end of its path
 */
function requirePage({ url, status }, expected) {
  if (status !== 200 || !url.endsWith(expected)) throw new Error(`${expected} was to come, and ${url} came (${status})`)
}

/**
 * @param {string} origin
 * @param {ReturnType<typeof visitPages>} visitor
 */
async function signIn(origin, visitor) {
  const residents = await (await fetch(`${origin}/demo/residents.json`)).json()
  const { uin, email } = residents.find((/** @type {{ email: string | null }} */ resident) => resident.email)
  const after = new Date()
  const codePage = await visitor.send(await visitor.open('/en/sign-in'), 'identifier', uin)
  requirePage(codePage, '/sign-in/code')
  requirePage(await visitor.send(codePage, 'code', await readMailboxCode(origin, email, after)), '/account')
}

/** @param {ReturnType<typeof visitPages>} visitor */
async function downloadCard(visitor) {
  requirePage(await visitor.send(await visitor.open('/en/account/card'), 'number'), '/account/card/ready')
  const { status, type, body } = await visitor.open('/en/account/card/file')
  if (status !== 200 || type !== 'application/pdf' || !body.subarray(0, 5).equals(Buffer.from('%PDF-')))
    throw new Error(`A card was to come, and ${type} came (${status})`)
}

/**
 * Builds and starts the portal with the Node that runs this, signs in and downloads a card.
 * @param {string} databaseUrl of an empty PostgreSQL
 * @returns {Promise<Step[]>} what comes after a failed step is skipped
 */
export async function tryPortal(databaseUrl) {
  /** @type {Awaited<ReturnType<typeof startTemporaryServer>> | undefined} */
  let server
  let visitor = visitPages('')
  const steps = {
    build: () => ensureBuild(),
    start: async () => {
      const logFile = path.join(tmpdir(), `portal-${process.version}-${process.pid}.log`)
      server = await startTemporaryServer({ settings: { DATABASE_URL: databaseUrl }, logFile })
      visitor = visitPages(server.origin)
    },
    'sign in with a code': () => signIn(server?.origin ?? '', visitor),
    'download a card': () => downloadCard(visitor),
    stop: async () => {
      const code = await server?.stop()
      server = undefined
      if (code !== 0) throw new Error(`The server ended with ${code}`)
    },
  }
  /** @type {Step[]} */
  const done = []
  for (const [name, run] of Object.entries(steps)) done.push(await runStep(name, run, done))
  await server?.kill()
  return done
}

/**
 * @param {string} name
 * @param {() => Promise<unknown>} run
 * @param {Step[]} before
 * @returns {Promise<Step>}
 */
async function runStep(name, run, before) {
  if (before.some(({ status }) => status !== 'passed')) return { name, status: 'skipped' }
  try {
    await run()
    return { name, status: 'passed' }
  } catch (error) {
    return { name, status: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
