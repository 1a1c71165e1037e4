import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCommand } from './run-command.mjs'
import { StopWithAdvice } from './run-main.mjs'

/**
 * Installs a version of Node from the npm registry.
 * @param {number} major
 * @param {string} folder of its own
 * @returns {Promise<string>} its program
 * @throws StopWithAdvice when npm cannot
 */
export async function installNode(major, folder) {
  await mkdir(folder, { recursive: true })
  // Its script fetches the program for this platform.
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }))
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', `node@${major}`]
  const { code, output } = await runCommand('npm', args)
  const program = path.join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const { output: version } = await runCommand(program, ['--version'])
  if (code === 0 && version.startsWith(`v${major}.`)) return program
  throw new StopWithAdvice(`${output.trimEnd()}\nNode ${major} could not be installed.`)
}
