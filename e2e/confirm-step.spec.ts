import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { startTemporaryServer } from '../scripts/lib/temporary-server.mjs'
import en from '../messages/en.json' with { type: 'json' }
import { readCode } from './support/read-code'
import { findResident, type Resident } from './support/residents'
import { enterStepCode, signIn } from './support/sign-in'

const startWithinMs = 180_000
/** Longer than a code that was entered counts for a step (docs/design.md, Signing in and confirming). */
const longAgoMs = 10 * 60_000

let server: Awaited<ReturnType<typeof startTemporaryServer>>
let residents: Resident[]

test.beforeAll(async () => {
  test.setTimeout(startWithinMs)
  const logFile = path.join(projectRoot, 'test-results/confirm-step.log')
  server = await startTemporaryServer({ settings: { RATE_LIMITS: 'off' }, logFile })
  residents = (await (await fetch(`${server.origin}/demo/residents.json`)).json()) as Resident[] // docs/design.md, Modes
})
test.afterAll(() => server.stop())

/** As if every open session had been confirmed long ago: waiting would take minutes. */
function forgetConfirmations() {
  const database = new Database(path.join(server.dataFolder, 'portal.db'), { timeout: 5_000 })
  database.prepare('UPDATE sessions SET confirmedAt = confirmedAt - ?').run(longAgoMs)
  database.close()
}

async function chooseTemporaryVid(page: Page) {
  await page.goto('/en/account/virtual-ids/new')
  await page.getByRole('radio', { name: en.virtualIds.type.TEMPORARY }).check()
}

const countLiveVids = async (page: Page) => {
  await page.goto('/en/account/virtual-ids')
  return page.getByRole('listitem').filter({ hasText: en.virtualIds.type.TEMPORARY }).count()
}

for (const [javaScriptEnabled, residentCase] of [
  [true, 'ordinary'],
  [false, 'email-only'],
] as const) {
  test(`a step asks for a code first and is done by it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled })
    const page = await context.newPage()
    const resident = findResident(residents, residentCase)
    await signIn(page, resident)
    const before = await countLiveVids(page)
    await chooseTemporaryVid(page)
    forgetConfirmations()
    const after = new Date()
    await page.getByRole('button', { name: en.virtualIds.new.submit }).click()
    await enterStepCode(page, resident, after)
    await expect(page).toHaveURL(/\/account\/virtual-ids/)
    expect(await countLiveVids(page)).toBe(before + 1)
    await context.close()
  })
}

test('the button of the code, clicked twice, does the step once and shows how it went', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false })
  const page = await context.newPage()
  const resident = findResident(residents, 'phone-only')
  await signIn(page, resident)
  const before = await countLiveVids(page)
  await chooseTemporaryVid(page)
  forgetConfirmations()
  const after = new Date()
  await page.getByRole('button', { name: en.virtualIds.new.submit }).click()
  await expect(page).toHaveURL(/\/sign-in\/code/)
  await page.getByLabel(en.code.label).fill(await readCode(page.request, resident.phone ?? '', after))
  await page.getByRole('button', { name: en.code.submit }).dblclick()
  await expect(page).toHaveURL(/\/account\/virtual-ids/)
  expect(await countLiveVids(page)).toBe(before + 1)
  await context.close()
})

test('who gives up on the code has done nothing', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.origin })
  const page = await context.newPage()
  await signIn(page, findResident(residents, 'bio-locked'))
  const before = await countLiveVids(page)
  await chooseTemporaryVid(page)
  forgetConfirmations()
  await page.getByRole('button', { name: en.virtualIds.new.submit }).click()
  await expect(page).toHaveURL(/\/sign-in\/code/)
  await page.getByRole('link', { name: en.confirm.cancel }).click()
  await expect(page).toHaveURL(/\/account$/)
  expect(await countLiveVids(page)).toBe(before)
  await context.close()
})
