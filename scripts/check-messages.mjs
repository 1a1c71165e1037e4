import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { compareMessages } from './lib/compare-messages.mjs'
import { projectRoot } from './lib/project-root.mjs'

const folders = ['messages']

/** @param {string} folder */
async function checkFolder(folder) {
  const names = await readdir(path.join(projectRoot, folder)).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json')).sort()
  if (files.length === 0) return [`${folder} holds no language`]
  const catalogues = await Promise.all(
    files.map(async (file) => ({
      name: `${folder}/${file}`,
      messages: JSON.parse(await readFile(path.join(projectRoot, folder, file), 'utf8')),
    })),
  )
  return compareMessages(catalogues)
}

const findings = (await Promise.all(folders.map(checkFolder))).flat()
if (findings.length > 0) {
  console.error(findings.join('\n'))
  process.exitCode = 1
}
