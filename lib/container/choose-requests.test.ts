import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSettings } from '@/lib/config/settings'
import policy from '@/lib/virtual-ids/vid-policy.json' with { type: 'json' }
import { chooseVidPolicy } from './choose-requests'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-policy-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const choose = (content: string) => {
  const file = path.join(folder, 'policy.json')
  writeFileSync(file, content)
  return chooseVidPolicy(readSettings({ VID_POLICY_FILE: file }))
}

test('a policy is read from its file, with or without a byte order mark', () => {
  const usual = chooseVidPolicy(readSettings({}))
  const text = JSON.stringify(policy)
  expect([choose(text), choose(`\ufeff${text}`)]).toEqual([usual, usual])
})

test.each(['', '{', '{}', '{"vidPolicies":[]}'])(
  'a file of %j stops the start by the name of its setting',
  (content) => {
    expect(() => choose(content)).toThrow('VID_POLICY_FILE')
  },
)
