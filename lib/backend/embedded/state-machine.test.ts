import fc from 'fast-check'
import { afterAll, beforeAll, test } from 'vitest'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { anyCommands, type Run } from './testing/model-commands'
import { openWorld, type Clock } from './testing/real-world'
import { passTime, startModel } from './testing/resident-model'

let open: TestPortal
const clock: Clock = { minutes: 0 }
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off' })
})
afterAll(() => open.remove())

const seed = process.env.FUZZ_SEED ? { seed: Number(process.env.FUZZ_SEED) } : {}

async function start() {
  const residents = [await open.addResident(), await open.addResident()] as const
  const record = { postalCode: '10004', city: 'Port Alma', preferredLang: 'eng' }
  const [one, other] = residents
  const both = [
    { ...one, record: { ...record, email: one.email } },
    { ...other, record: { ...record, email: other.email } },
  ] as const
  const run: Run = { model: startModel(both), calls: [] }
  return { model: run, real: openWorld(open, clock, residents) }
}

/** Shrinking ends in time for the shortest failing run found so far to be shown. */
const limits = { numRuns: 32, unbiased: true, interruptAfterTimeLimit: 60_000 }

test('whatever two residents do, in whichever order, the registry holds what the rules say', () =>
  fc.assert(
    fc.asyncProperty(anyCommands(40), async (commands) => {
      const { model, real } = await start()
      await fc.asyncModelRun(() => ({ model, real }), commands)
      await real.wait(10)
      passTime(model.model, 10)
      await real.expectToBe(model.model)
      await real.expectAuditOf(model.model)
    }),
    { ...limits, ...seed },
  ))
