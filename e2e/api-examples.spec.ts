import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './support/test'

const run = promisify(execFile)
const mark = '----'

/** The shell examples of docs/api.md that call the portal, as they stand, but for the address of this server. */
async function readExamples(origin: string): Promise<string> {
  const guide = await readFile(path.join(import.meta.dirname, '../docs/api.md'), 'utf8')
  const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  const calls = blocks.filter((block) => block.includes('curl'))
  return calls.join(`echo ${mark}\n`).replaceAll('http://localhost:3000', origin)
}

const shown = {
  otp: { response: { status: 'success' } },
  ridStatus: { response: { ridStatus: 'PROCESSING' } },
  print: { response: { rid: expect.stringMatching(/^\d{29}$/) } },
  lost: { response: { idValue: expect.stringMatching(/^X{8}\d\d$/) } },
  update: { response: { rid: expect.stringMatching(/^\d{29}$/) } },
  vid: { response: { vid: expect.stringMatching(/^\d{16}$/) } },
  success: { response: { status: 'success' } },
  history: { response: { authHistory: [{ serialNumber: 1 }, { serialNumber: 2 }, { serialNumber: 3 }] } },
}

test('the examples of docs/api.md give the documented answers when pasted in order', async ({ baseURL }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-api-'))
  const { stdout } = await run('bash', ['-c', await readExamples(baseURL ?? '')], { cwd: folder })
  const [otp, , ridStatus, euin, ...rest] = stdout.split(`${mark}\n`)
  const { print, lost, update, vid, success, history } = shown
  const expected = [print, lost, update, vid, success, success, success, history]
  expect(JSON.parse(otp ?? '')).toMatchObject({ errors: null, ...shown.otp })
  expect(JSON.parse(ridStatus ?? '')).toMatchObject({ errors: null, ...shown.ridStatus })
  expect(euin).toContain('200 application/pdf')
  expect((await readFile(path.join(folder, 'identity-card.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  expect(rest).toHaveLength(expected.length)
  for (const [index, answer] of rest.entries())
    expect(JSON.parse(answer)).toMatchObject({ errors: null, ...expected[index] })
  await rm(folder, { recursive: true })
})
