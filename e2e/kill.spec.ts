import path from 'node:path'
import { expect, test, type Browser } from '@playwright/test'
import Database from 'better-sqlite3'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { startTemporaryServer } from '../scripts/lib/temporary-server.mjs'
import en from '../messages/en.json' with { type: 'json' }
import { drawPicture } from './support/documents'
import { findResident, type Resident } from './support/residents'
import { signIn } from './support/sign-in'
import { newAddress, walkUpdate } from './support/update-journey'

const { update, locks } = en
const tenMinutesMs = 600_000

type Server = Awaited<ReturnType<typeof startTemporaryServer>>

const start = (dataFolder?: string) =>
  startTemporaryServer({
    settings: { RATE_LIMITS: 'off' },
    logFile: path.join(projectRoot, 'test-results/kill.log'),
    ...(dataFolder ? { dataFolder } : {}),
  })

/** The server dies in the middle of its work, as of a `kill -9`, and another one goes on with its data. */
async function killAndStart(server: Server): Promise<Server> {
  await server.kill()
  return start(server.dataFolder)
}

async function visit(browser: Browser, { origin }: Server, residentCase: string) {
  const context = await browser.newContext({ baseURL: origin })
  const page = await context.newPage()
  const residents = (await (await page.request.get('/demo/residents.json')).json()) as Resident[] // docs/design.md, Modes
  return { page, resident: findResident(residents, residentCase) }
}

test.setTimeout(240_000)

test('a server killed in the middle of an update loses nothing that a page had confirmed', async ({ browser }) => {
  const first = await start()
  const before = await visit(browser, first, 'ordinary')
  const walk = walkUpdate(before.page)
  await walk.start(before.resident, ['address', 'gender'])
  await walk.heading(update.headings.gender)
  await before.page.getByLabel(update.genders.other).check()
  await walk.goOn()
  await walk.heading(update.headings.address)
  await walk.fillAddress()
  await walk.sendDocument('utilityBill', await drawPicture('bill.png'))
  await expect(before.page.getByAltText(update.proof.keptAlt)).toBeVisible()

  const second = await killAndStart(first)
  const { page, resident } = await visit(browser, second, 'ordinary')
  await signIn(page, resident)
  await page.goto('/en/account/update/check')
  await expect(page.getByText(newAddress.en.line1)).toBeVisible()
  await expect(page.getByText(update.genders.other)).toBeVisible()
  await expect(page.getByText('bill.png')).toBeVisible()
  await second.stop()
})

test('a lock opened for ten minutes closes on time, though the server was killed meanwhile', async ({ browser }) => {
  const first = await start()
  const before = await visit(browser, first, 'bio-locked')
  await signIn(before.page, before.resident)
  await before.page.goto('/en/account/locks')
  await before.page.getByRole('switch', { name: locks.names['bio-FID'], exact: true }).uncheck()
  await before.page.getByRole('button', { name: locks.submit }).click()
  await expect(before.page).toHaveURL(/\/locks\/changed$/)

  const second = await killAndStart(first)
  const { page, resident } = await visit(browser, second, 'bio-locked')
  await signIn(page, resident)
  await page.goto('/en/account/locks')
  const face = page.getByRole('switch', { name: locks.names['bio-FID'], exact: true })
  await expect(face).not.toBeChecked()
  // As if the ten minutes were over: the moment is all that is kept of them.
  const database = new Database(path.join(second.dataFolder, 'portal.db'), { timeout: 5_000 })
  database.prepare('UPDATE auth_locks SET unlockedUntil = unlockedUntil - ?').run(tenMinutesMs)
  database.close()
  await page.reload()
  await expect(face).toBeChecked()
  await second.stop()
})
