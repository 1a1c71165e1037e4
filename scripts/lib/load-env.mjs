import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { projectRoot } from './project-root.mjs'

/**
 * Sets only what the environment lacks, so that `PORT=3001 npm start` wins over the file.
 * Skips a byte order mark, which Windows editors write.
 * @param {string} [file]
 * @param {Record<string, string | undefined>} [env] changed in place
 */
export function loadEnv(file = path.join(projectRoot, '.env'), env = process.env) {
  if (!existsSync(file)) return
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  for (const [name, value] of Object.entries(parseEnv(text))) env[name] ??= value
}
