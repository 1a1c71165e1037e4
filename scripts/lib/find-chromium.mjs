import { existsSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './run-command.mjs'
import { StopWithAdvice } from './run-main.mjs'
import { showProgress } from './show-progress.mjs'

/** The first one has no windows, so it is faster. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const macApplications = ['Chromium', 'Google Chrome']

/** For containers and closed networks, with fonts as wide as on a phone. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @param {Record<string, string | undefined>} env */
function findInstalled(env) {
  /** @param {string[]} folders */
  const listIn = (folders) => names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const onPath = [...listIn((env.PATH ?? '').split(path.delimiter)), ...listIn(['/usr/bin'])]
  const onMac = macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  return [...onPath, ...onMac].find((file) => existsSync(file))
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

/**
 * CHROME_PATH, otherwise the system's Chromium, otherwise Playwright's.
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<string | undefined>} its absolute path
 * @throws StopWithAdvice if CHROME_PATH does not exist
 */
export async function findChromium(env = process.env) {
  const chosen = env.CHROME_PATH
  if (chosen && !existsSync(chosen)) throw new StopWithAdvice(`CHROME_PATH is ${chosen}, but there is no such file.`)
  return chosen || findInstalled(env) || findPlaywrights()
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await showProgress('Installing Chromium for the browser tests', async () => {
    const install = (/** @type {string} */ name) =>
      runCommand('apt-get', ['install', '-y', '--no-install-recommends', name], { env })
    await runCommand('apt-get', ['update'], { env })
    const { code } = await install('chromium-headless-shell')
    if (code !== 0) await install('chromium')
  })
}

/**
 * As findChromium, but installs Debian's package if it may.
 * @returns {Promise<string>}
 * @throws StopWithAdvice that says how to get one
 */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  await installFromDebian()
  const installed = await findChromium()
  if (installed) return installed
  throw new StopWithAdvice(`The browser tests need Chromium, and none was found. One of these helps:
  apt-get install chromium                          (Debian, Ubuntu; as root)
  npx playwright install chromium                   (any system that reaches Playwright's downloads)
  CHROME_PATH=/path/to/chromium npm test            (one that is installed elsewhere)`)
}
