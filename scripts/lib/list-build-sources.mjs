import { walkFiles } from './walk-files.mjs'

const sourceFolders = /^(app|components|db|lib|messages|public|styles)\//
const rootSources =
  /^(proxy|instrumentation|instrumentation-client)\.ts$|^next\.config\.\w+$|^(tsconfig|package-lock)\.json$/
const buildScripts = /^scripts\/(build[\w-]*|lib\/(ensure-build|bundle-worker))\.mjs$/
const testFiles = /\.test\.tsx?$|(^|\/)testing\//

/**
 * @param {string} file relative to the root
 * @returns {boolean} whether a change of it changes the built portal
 */
export function isBuildSource(file) {
  if (testFiles.test(file)) return false
  return sourceFolders.test(file) || rootSources.test(file) || buildScripts.test(file)
}

/**
 * @param {string} root
 * @returns {Promise<string[]>} relative paths, sorted
 */
export async function listBuildSources(root) {
  return (await walkFiles(root)).filter(isBuildSource)
}
