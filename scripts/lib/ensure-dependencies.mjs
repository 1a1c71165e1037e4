import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { holdLock } from './hold-lock.mjs'
import { projectRoot } from './project-root.mjs'
import { runCommand } from './run-command.mjs'
import { StopWithAdvice } from './run-main.mjs'
import { hasSamePackages } from './same-packages.mjs'
import { showProgress } from './show-progress.mjs'

const stampFile = path.join(projectRoot, 'node_modules/.portal-lock-hash')
const lockFile = path.join(projectRoot, '.next/cache/portal-dependencies.lock')
// Compiled packages fit only one version of Node's binary interface.
const runtime = `${process.platform}-${process.arch}-${process.versions.modules}`
const outputLines = 40
/** A portal on PostgreSQL loads nothing of SQLite, and so runs where that cannot be compiled. */
const needsSqlite = () => !/^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')

/** @param {string} file relative to the root */
const readText = (file) => readFile(path.join(projectRoot, file), 'utf8').catch(() => '')

async function expectedStamp() {
  const hash = createHash('sha256').update(await readText('package-lock.json'))
  return `${hash.digest('hex')} ${runtime}${needsSqlite() ? '' : ' without SQLite'}\n`
}

async function canLoadCompiledPackages() {
  if (!needsSqlite()) return true
  const { code } = await runCommand(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"])
  return code === 0
}

/** Also true after a manual `npm install` or `npm ci`. */
async function areInstalled() {
  const installed = await readText('node_modules/.package-lock.json')
  if (!installed) return false
  const wanted = JSON.parse(await readText('package-lock.json'))
  return hasSamePackages(wanted, JSON.parse(installed)) && canLoadCompiledPackages()
}

/** @param {string} output */
function advise(output) {
  const end = output.trimEnd().split('\n').slice(-outputLines).join('\n')
  return new StopWithAdvice(`${end}

The packages could not be installed (the end of npm's output is above).
npm needs a package registry within reach (see \`npm config get registry\`), Node 20.19 or newer, and a C++
tool chain with Python 3 and make, for better-sqlite3 (Debian: apt-get install build-essential python3;
macOS: xcode-select --install).`)
}

async function install() {
  // The build needs development packages even if NODE_ENV is production.
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev']
  await showProgress('Installing packages (some minutes the first time)', async () => {
    const { code, output } = await runCommand('npm', args)
    if (code !== 0 || !(await canLoadCompiledPackages())) throw advise(output)
  })
}

/**
 * Does nothing if package-lock.json is installed already.
 * @throws StopWithAdvice if npm fails
 */
export async function ensureDependencies() {
  const expected = await expectedStamp()
  const isStamped = async () => (await readText('node_modules/.portal-lock-hash')) === expected
  if (await isStamped()) return
  const onWait = () => console.log('Another start is installing packages: waiting for it …')
  await holdLock(
    lockFile,
    async () => {
      if (await isStamped()) return
      if (!(await areInstalled())) await install()
      await writeFile(stampFile, expected)
    },
    onWait,
  )
}
