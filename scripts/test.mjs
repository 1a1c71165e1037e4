import './lib/check-node-version.mjs'
import { describeRun } from './lib/describe-run.mjs'
import { ensureDependencies } from './lib/ensure-dependencies.mjs'
import { runMain, StopWithAdvice } from './lib/run-main.mjs'
import { runSuite, suites } from './lib/run-suites.mjs'

function chooseSuites() {
  const chosen = process.argv.slice(2)
  const unknown = chosen.filter((name) => !(name in suites))
  if (unknown.length === 0)
    return Object.entries(suites).filter(([name]) => chosen.length === 0 || chosen.includes(name))
  throw new StopWithAdvice(`No such tests: ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`)
}

await runMain(async () => {
  const chosen = chooseSuites()
  await ensureDependencies()
  const results = []
  for (const [, suite] of chosen) results.push({ title: suite.title, ...(await runSuite(suite)) })
  if (results.some(({ counts }) => counts.failed > 0)) process.exitCode = 1
  console.log(`\n${describeRun(results).join('\n')}`)
})
