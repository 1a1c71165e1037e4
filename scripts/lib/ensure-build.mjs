import { existsSync } from 'node:fs'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { holdLock } from './hold-lock.mjs'
import { listBuildSources } from './list-build-sources.mjs'
import { projectRoot } from './project-root.mjs'
import { runNode } from './run-command.mjs'
import { StopWithAdvice } from './run-main.mjs'
import { showProgress } from './show-progress.mjs'

/** Webpack sends less to the browser than Turbopack on pages with zod. */
export const bundlerFlag = '--webpack'
export const nextCommand = 'node_modules/next/dist/bin/next'

const output = path.join(projectRoot, '.next')
const standalone = path.join(output, 'standalone')
const lockFile = path.join(output, 'cache/portal-build.lock')
const stampFile = path.join(output, 'portal-build-hash')
const workerFolders = ['dist/pdf', 'dist/documents', 'dist/verify'].map((folder) => path.join(projectRoot, folder))

export const serverFile = path.join(standalone, 'server.js')

async function hashSources() {
  return hashFiles(projectRoot, await listBuildSources(projectRoot), `${bundlerFlag} ${process.versions.modules}`)
}

async function isCurrent() {
  if (![serverFile, ...workerFolders].every((place) => existsSync(place))) return false
  const stamp = await readFile(stampFile, 'utf8').catch(() => '')
  return stamp === (await hashSources())
}

/**
 * @param {string} label
 * @param {string} file
 * @param {string[]} [args]
 */
async function runStep(label, file, args) {
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await showProgress(label, async () => {
    const { code, output: words } = await runNode(file, args, { env })
    if (code !== 0) throw new StopWithAdvice(`${words.trimEnd()}\n\n${label}: failed, see above.`)
  })
}

/** Builds worker threads and fonts; `next dev` needs them too. */
export async function buildWorkers() {
  await runStep('Preparing the drawing of cards', 'scripts/build-drawing-worker.mjs')
  await runStep('Preparing the look into PDFs', 'scripts/build-pdf-worker.mjs')
  await runStep('Preparing the search of pictures', 'scripts/build-picture-worker.mjs')
}

/** A standalone server serves only files inside its own folder. */
async function completeStandalone() {
  await cp(path.join(output, 'static'), path.join(standalone, '.next/static'), { recursive: true })
  await cp(path.join(projectRoot, 'public'), path.join(standalone, 'public'), { recursive: true })
  // Next copies .env, which would leave a secret in a second place and soon be out of date.
  const copies = (await readdir(standalone)).filter((name) => name.startsWith('.env'))
  await Promise.all(copies.map((name) => rm(path.join(standalone, name))))
}

async function build() {
  await rm(stampFile, { force: true })
  await buildWorkers()
  const hash = await hashSources()
  await runStep('Building the portal (a minute or two)', nextCommand, ['build', bundlerFlag])
  await completeStandalone()
  await writeFile(stampFile, hash)
}

/**
 * Skips the build if the sources have not changed.
 * @throws StopWithAdvice if a step fails
 */
export async function ensureBuild() {
  if (await isCurrent()) return
  const onWait = () => console.log('Another start is building the portal: waiting for it …')
  await holdLock(
    lockFile,
    async () => {
      if (!(await isCurrent())) await build()
    },
    onWait,
  )
}
