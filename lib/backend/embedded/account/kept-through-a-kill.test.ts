import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPostgres } from '@/db/dialect'
import { testMigrations } from '@/db/testing/open-test-database'
import { writePdf } from '@/lib/documents/testing/write-pdf'
import { openContainer } from '@/lib/container/open-container'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import type { UpdateAccount } from '../../account/update-account'
import { bundleScript } from '@/lib/backend/testing/bundle-script'

let open: TestPortal
let script: Awaited<ReturnType<typeof bundleScript>>

beforeAll(async () => {
  open = await openTestPortal()
  script = await bundleScript(path.join(import.meta.dirname, 'testing/keep-and-wait.ts'))
})
afterAll(async () => {
  await open.remove()
  await script.remove()
})

/** Another portal over the same data, as after a restart. */
async function withFreshPortal<T>(work: (updates: UpdateAccount) => Promise<T>): Promise<T> {
  const portal = await openContainer(open.portal.settings, { migrationsFolder: testMigrations })
  try {
    return await work(portal.backend.account.update)
  } finally {
    await portal.close()
  }
}

async function keepInChild(residentId: string, name: string) {
  const place = isPostgres ? { DATABASE_URL: open.portal.settings.DATABASE_URL } : {}
  const child = spawn(process.execPath, [script.file, residentId, testMigrations, name], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', DATA_DIR: open.folder, LOG_LEVEL: 'silent', ...place },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer] // a pipe gives nothing else
  child.kill('SIGKILL')
  const [, signal] = (await once(child, 'exit')) as [unknown, string] // as Node documents it
  return { said: said.toString(), signal }
}

test('what was confirmed survives a kill of the process, at once and again', async () => {
  const { id } = await open.addResident()
  for (const name of ['Amina Haddad', 'Amina Nasser']) {
    expect(await keepInChild(id, name)).toEqual({ said: 'kept\n', signal: 'SIGKILL' })
    const draft = await withFreshPortal((updates) => updates.readDraft(id))
    expect(draft?.answers.name).toMatchObject({ 'name.eng': name })
  }
})

test('a draft is whole after the portal was closed and opened again, and can be sent', async () => {
  const { id } = await open.addResident()
  const bill = {
    proof: 'proofOfAddress',
    documentType: 'utilityBill',
    fileName: 'bill.pdf',
    content: writePdf(),
  } as const
  await withFreshPortal(async (updates) => {
    await updates.chooseItems(id, ['address'])
    await updates.keepAnswer(id, 'address', { line1: '7 Mill Lane', city: 'Port Nima', postalCode: '20010' })
    await updates.keepDocument(id, bill)
  })
  await withFreshPortal(async (updates) => {
    expect((await updates.readDocument(id, 'proofOfAddress'))?.content).toEqual(bill.content)
    expect((await updates.submit(id, 'key', { requestId: 'test', entryPoint: 'page' })).rid).toMatch(/^\d{29}$/)
    expect(await updates.readDraft(id)).toBeNull()
  })
})
