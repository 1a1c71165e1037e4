import './lib/check-node-version.mjs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { ensureBuild } from './lib/ensure-build.mjs'
import { ensureDependencies } from './lib/ensure-dependencies.mjs'
import { chromiumFlags, ensureChromium } from './lib/find-chromium.mjs'
import { projectRoot } from './lib/project-root.mjs'
import { readMailboxCode } from './lib/read-mailbox.mjs'
import { runMain, StopWithAdvice } from './lib/run-main.mjs'
import { startTemporaryServer } from './lib/temporary-server.mjs'

/** @typedef {import('./lib/take-screenshots.mjs').PageEntry} PageEntry */

/** @returns {Promise<{ entry: PageEntry, number: string }[]>} */
async function chooseEntries() {
  /** @type {{ pages: PageEntry[] }} */
  const { pages } = await import('../e2e/screenshots/pages.mjs')
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? ''
  const numbered = pages.map((entry, index) => ({ entry, number: String(index + 1).padStart(2, '0') }))
  const chosen = numbered.filter(({ entry }) => entry.name.includes(only))
  if (chosen.length > 0) return chosen
  throw new StopWithAdvice(`No page has "${only}" in its name. There are: ${pages.map(({ name }) => name).join(', ')}`)
}

async function listLocales() {
  const files = await readdir(path.join(projectRoot, 'messages'))
  return files.filter((name) => name.endsWith('.json')).map((name) => path.basename(name, '.json'))
}

/**
 * @param {string} origin
 * @param {Awaited<ReturnType<typeof chooseEntries>>} entries
 */
async function photographAll(origin, entries) {
  const { chromium } = await import('@playwright/test')
  const { visitAndPhotograph } = await import('./lib/take-screenshots.mjs')
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags })
  const residents = await (await fetch(`${origin}/demo/residents.json`)).json()
  const readCode = (/** @type {string} */ address, /** @type {Date} */ after) => readMailboxCode(origin, address, after)
  const faults = []
  for (const { entry, number } of entries) {
    for (const locale of await listLocales()) {
      const tools = { origin, locale, residents, readCode }
      const found = await visitAndPhotograph(browser, { entry, number, tools })
      console.log(`${found.length === 0 ? '✓' : '✗'} ${number}-${entry.name}-${locale}`)
      faults.push(...found)
    }
  }
  await browser.close()
  return faults
}

await runMain(async () => {
  await ensureDependencies()
  const entries = await chooseEntries()
  await ensureBuild()
  const { visitSettings } = await import('../e2e/screenshots/pages.mjs')
  const logFile = path.join(projectRoot, 'test-results/screenshots-server.log')
  const { origin, stop } = await startTemporaryServer({ settings: visitSettings, logFile })
  const faults = await photographAll(origin, entries).finally(stop)
  console.log(faults.length === 0 ? 'No faults found.' : faults.join('\n'))
  if (faults.length > 0) process.exitCode = 1
})
