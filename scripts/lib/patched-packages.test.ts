import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const record = await readFile('docs/decisions/016-what-we-changed-inside-packages.md', 'utf8')
const rows = record
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| package'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: Record<string, string> }

test('each package that we changed inside is pinned to the version that the record names', () => {
  const named = rows.flatMap(([name = '']) => /^(\S+) (\d\S+)$/.exec(name)?.slice(1, 3) ?? [])
  const packages = Object.fromEntries(named.flatMap((name, at) => (at % 2 === 0 ? [[name, named[at + 1]]] : [])))
  expect(Object.keys(packages)).toEqual(expect.arrayContaining(['pdfkit', '@react-pdf/textkit', 'pdfjs-dist']))
  expect(dependencies).toMatchObject(packages)
})

test('each file and test that the record names is there', () => {
  const files = rows.flatMap(([, , where = '', check = '']) => [...`${where} ${check}`.matchAll(/`([^`*]+\.\w+)`/g)])
  expect(files.length).toBeGreaterThan(rows.length * 2 - 1)
  expect(files.map(([, file = '']) => file).filter((file) => !existsSync(file))).toEqual([])
})
