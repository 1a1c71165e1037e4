import { spawn } from 'node:child_process'
import { projectRoot } from './project-root.mjs'

/**
 * Runs a program in the project's root and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, shown?: boolean }} [options] `env` is added to the environment;
 *   `shown` lets the program write to the terminal itself instead of into `output`
 * @returns {Promise<{ code: number, output: string }>} code 1 too when a signal ended it or it could not be started
 */
export function runCommand(command, args, { env = {}, shown = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
      // On Windows npm is a batch file, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    })
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}

/**
 * Runs a Node program of this project or of one of its packages.
 * @param {string} file relative to the root
 * @param {string[]} [args]
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runNode(file, args = [], options = {}) {
  return runCommand(process.execPath, [file, ...args], options)
}
