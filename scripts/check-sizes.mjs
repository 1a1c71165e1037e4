import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { findOversize } from './lib/find-oversize.mjs'
import { projectRoot } from './lib/project-root.mjs'
import { walkFiles } from './lib/walk-files.mjs'

const findings = []
for (const file of await walkFiles(projectRoot))
  findings.push(...findOversize(file, await readFile(path.join(projectRoot, file), 'utf8')))
if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exitCode = 1
}
