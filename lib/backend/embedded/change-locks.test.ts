import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listLockedAuthTypes } from '@/db/auth-locks'
import { expandAuthTypes, lockableTypes, type AuthType } from '@/lib/locks/auth-types'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { lockTypes, unlockTypes } from './change-locks'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())

/** By type that is not open for good: the second from which it is locked. */
type Model = { second: number; lockedFrom: Map<AuthType, number> }
type Real = { residentId: string }
type Command = fc.AsyncCommand<Model, Real>

const at = (second: number) => new Date(Date.UTC(2026, 10, 23) + second * 1000)
const isLocked = ({ second, lockedFrom }: Model, type: AuthType) => (lockedFrom.get(type) ?? Infinity) <= second

async function expectToBe(model: Model, { residentId }: Real) {
  const locked = await listLockedAuthTypes(open.portal.database.reader, residentId, at(model.second))
  expect(locked.toSorted()).toEqual(lockableTypes.filter((type) => isLocked(model, type)).toSorted())
}

const command = (title: string, run: Command['run']): Command => ({
  check: () => true,
  async run(model, real) {
    await run(model, real)
    await expectToBe(model, real)
  },
  toString: () => title,
})

const named = fc.uniqueArray(fc.constantFrom(...lockableTypes, 'bio'), { minLength: 1, maxLength: 3 })
const seconds = fc.constantFrom(1, 4, 5, 60, 3600)

const lock = named.map((names) =>
  command(`lock ${names.join()}`, async (model, { residentId }) => {
    const wanted = expandAuthTypes(names).filter((type) => !isLocked(model, type))
    const { database } = open.portal
    const types = expandAuthTypes(names)
    expect(await database.transaction((tx) => lockTypes(tx, residentId, types, at(model.second)))).toEqual(wanted)
    for (const type of wanted) model.lockedFrom.set(type, model.second)
  }),
)

const unlock = fc.tuple(named, fc.option(seconds)).map(([names, openSeconds]) =>
  command(`unlock ${names.join()} ${openSeconds ? `for ${openSeconds} s` : 'for good'}`, async (model, real) => {
    const wanted = expandAuthTypes(names).filter((type) => model.lockedFrom.has(type))
    const { database } = open.portal
    const until = openSeconds === null ? null : model.second + openSeconds
    const work = (tx: Parameters<typeof unlockTypes>[0]) =>
      unlockTypes(tx, real.residentId, expandAuthTypes(names), until === null ? null : at(until))
    expect(await database.transaction(work)).toEqual(wanted)
    for (const type of wanted) {
      if (until === null) model.lockedFrom.delete(type)
      else model.lockedFrom.set(type, until)
    }
  }),
)

const wait = seconds.map((passed) =>
  command(`wait ${passed} s`, async (model) => {
    model.second += passed
  }),
)

test('whatever is locked, unlocked or opened for a time, in whichever order, the locks are as asked last', async () => {
  const commands = fc.commands([fc.oneof(lock, unlock, unlock, wait)], { maxCommands: 25, size: 'max' })
  const property = fc.asyncProperty(commands, async (run) => {
    const { id } = await open.addResident()
    await fc.asyncModelRun(
      () => ({ model: { second: 0, lockedFrom: new Map<AuthType, number>() }, real: { residentId: id } }),
      run,
    )
  })
  await fc.assert(property, { numRuns: 40 })
})
