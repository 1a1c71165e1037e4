import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { settingNames } from './settings'

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8')

test.each(settingNames)('%s stands in docs/configuration.md', (name) => {
  expect(read('docs/configuration.md')).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'))
})

test('.env.example names only settings that exist', () => {
  const named = [...read('.env.example').matchAll(/^# ([A-Z_]+)=/gm)].map((match) => match[1])
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !settingNames.includes(name ?? ''))).toEqual([])
})
