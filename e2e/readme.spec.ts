import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './support/test'

const run = promisify(execFile)

/** The README's shell examples that call the portal, as they stand, but for the address of this server. */
async function listExamples(origin: string): Promise<string[]> {
  const readme = await readFile(path.join(import.meta.dirname, '../README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  return blocks
    .filter((block) => block.includes('curl'))
    .map((block) => block.replaceAll('http://localhost:3000', origin))
}

test('the README’s examples give the documented answers when pasted in order', async ({ baseURL }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-readme-'))
  const outputs: string[] = []
  for (const example of await listExamples(baseURL ?? '')) {
    outputs.push((await run('bash', ['-c', example], { cwd: folder })).stdout)
  }
  expect(outputs).toHaveLength(3)
  expect(JSON.parse(outputs[0] ?? '')).toMatchObject({
    id: 'mosip.resident.otp',
    errors: null,
    response: { status: 'success' },
  })
  expect(JSON.parse(outputs[1] ?? '')).toMatchObject({ errors: null, response: { ridStatus: 'PROCESSING' } })
  expect(outputs[2]).toContain('200 application/pdf')
  expect((await readFile(path.join(folder, 'identity-card.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  await rm(folder, { recursive: true })
})
