import path from 'node:path'
import { test as base } from '@playwright/test'
import { holdLock } from '../../scripts/lib/hold-lock.mjs'
import { crowdCases, takeFromCrowd } from './crowd'
import { findResident, type Resident } from './residents'

export { expect } from '@playwright/test'

type TestFixtures = {
  /**
   * The case that `resident` is taken from: `test.use({ residentCase: 'prefers-arabic' })`. With `crowd` it is somebody
   * whom no other test meets, so that a test may change them for good (support/crowd.ts).
   */
  residentCase: string
  /** That resident, who belongs to this test alone while it runs: another one's code would be the newer. */
  resident: Resident
}
type WorkerFixtures = { residents: Resident[] }

const waitForTurnMs = 180_000

export const test = base.extend<TestFixtures, WorkerFixtures>({
  residents: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: process.env.E2E_ORIGIN ?? '' })
      const answer = await request.get('/demo/residents.json')
      await use((await answer.json()) as Resident[]) // the form that docs/design.md promises
      await request.dispose()
    },
    { scope: 'worker' },
  ],
  residentCase: ['ordinary', { option: true }],
  resident: [
    async ({ residents, residentCase }, use) => {
      const locks = process.env.E2E_LOCKS ?? ''
      const crowdCase = crowdCases.find((one) => one === residentCase)
      if (crowdCase) await use(await takeFromCrowd(locks, crowdCase))
      else await holdLock(path.join(locks, residentCase), () => use(findResident(residents, residentCase)))
    },
    { timeout: waitForTurnMs },
  ],
})
