import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { compareMessages } from './lib/compare-messages.mjs'
import { projectRoot } from './lib/project-root.mjs'

const folder = path.join(projectRoot, 'messages')
const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
const catalogues = await Promise.all(
  files.map(async (name) => ({ name, messages: JSON.parse(await readFile(path.join(folder, name), 'utf8')) })),
)
const findings = compareMessages(catalogues)
if (files.length === 0) findings.push('messages/ holds no language')
if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exitCode = 1
}
