import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from './project-root.mjs'

const require = createRequire(import.meta.url)

/**
 * Bundles commands written in TypeScript for Node; only bundlers know the source's aliases.
 * @param {string[]} entryPoints from the root of the project
 * @param {string} folder below `dist`
 * @returns {Promise<string>} the folder of the files, named with `.mjs`
 */
export async function bundleCommand(entryPoints, folder) {
  const outdir = path.join(projectRoot, 'dist', folder)
  await build({
    entryPoints: entryPoints.map((file) => path.join(projectRoot, file)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { 'server-only': path.join(path.dirname(require.resolve('server-only')), 'empty.js') },
    tsconfig: path.join(projectRoot, 'tsconfig.json'),
  })
  return outdir
}
