import './lib/check-node-version.mjs'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countSteps } from './lib/count-tests.mjs'
import { describeRun } from './lib/describe-run.mjs'
import { ensureDependencies } from './lib/ensure-dependencies.mjs'
import { findFreePort } from './lib/free-port.mjs'
import { installNode } from './lib/install-node.mjs'
import { listPortableTests } from './lib/list-portable-tests.mjs'
import { runCommand } from './lib/run-command.mjs'
import { runMain, StopWithAdvice } from './lib/run-main.mjs'
import { runSuite, runVitest, withReport } from './lib/run-suites.mjs'
import { startPostgres } from './lib/start-postgres.mjs'

const known = [22, 24, 26]

function chooseVersions() {
  const chosen = process.argv.slice(2).map(Number)
  if (chosen.every((version) => known.includes(version))) return chosen.length > 0 ? chosen : known
  throw new StopWithAdvice(`Name versions of Node from these: ${known.join(', ')}.`)
}

/** @param {string} node the program */
async function runPortal(node) {
  const databaseUrl = `postgres://postgres:${randomUUID()}@127.0.0.1:${await findFreePort()}/postgres`
  const stop = await startPostgres(databaseUrl)
  try {
    const { report, code } = await withReport((file) =>
      runCommand(node, ['scripts/try-portal.mjs', databaseUrl, file], { shown: true }),
    )
    const failed = (report ?? []).filter((/** @type {{ status: string }} */ { status }) => status === 'failed')
    const names = failed.map((/** @type {{ name: string, reason: string }} */ step) => `${step.name}: ${step.reason}`)
    return { counts: countSteps(report, code), names, code }
  } finally {
    await stop()
  }
}

/**
 * @param {number} major
 * @param {string} folder
 * @param {string[]} tests
 */
async function tryVersion(major, folder, tests) {
  const node = await installNode(major, path.join(folder, String(major)))
  const { output } = await runCommand(node, ['--version'])
  const name = `Node ${output.trim().slice(1)}`
  const portal = { title: `${name}, portal on PostgreSQL`, run: () => runPortal(node) }
  const units = { title: `${name}, tests without compiled packages`, run: () => runVitest('sqlite', { node, tests }) }
  const results = []
  for (const suite of [portal, units]) results.push({ title: suite.title, ...(await runSuite(suite)) })
  return results
}

await runMain(async () => {
  const versions = chooseVersions()
  await ensureDependencies()
  const tests = await listPortableTests()
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-nodes-'))
  try {
    const results = []
    for (const major of versions) results.push(...(await tryVersion(major, folder, tests)))
    if (results.some(({ counts }) => counts.failed > 0)) process.exitCode = 1
    console.log(`\n${describeRun(results).join('\n')}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
