import path from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { projectRoot } from './project-root.mjs'

const isTest = /\.test\.tsx?$/
const folders = ['app', 'components', 'db', 'lib', 'scripts']

/** @typedef {{ source: string, dependencies: { resolved: string, module: string }[] }} Module */

/**
 * @param {Module[]} modules
 * @param {string[]} compiled names of packages that are compiled for one version of Node, or one machine
 * @returns {string[]} the tests from which no import, of any file, leads to such a package
 */
export function findPortable(modules, compiled) {
  const isCompiled = (/** @type {string} */ name) =>
    compiled.some((each) => name === each || name.startsWith(`${each}/`) || name.includes(`node_modules/${each}/`))
  const importers = new Map(modules.map(({ source }) => [source, /** @type {string[]} */ ([])]))
  for (const { source, dependencies } of modules)
    for (const { resolved } of dependencies) importers.get(resolved)?.push(source)
  const bound = new Set(
    modules
      .filter((each) => each.dependencies.some(({ resolved, module }) => isCompiled(module) || isCompiled(resolved)))
      .map(({ source }) => source),
  )
  for (const file of bound) for (const importer of importers.get(file) ?? []) bound.add(importer)
  return modules.map(({ source }) => source).filter((file) => isTest.test(file) && !bound.has(file))
}

/** The unit tests that load no compiled package, from the root. */
export async function listPortableTests() {
  const options = await extractOptions(path.join(projectRoot, '.dependency-cruiser.cjs'))
  const { output } = await cruise(folders, { ...options, baseDir: projectRoot })
  if (typeof output === 'string') throw new TypeError('Modules were asked for, not a report')
  return findPortable(output.modules, ['better-sqlite3', 'sharp'])
}
