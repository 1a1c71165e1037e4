import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findNewestRid,
  findRegistration,
  insertRegistration,
  listRegistrationSteps,
  listRegistrationStepsWithReasons,
  readStatusSentAt,
  setStatusSentAt,
  setStepReason,
  type NewRegistration,
} from './registrations'
import { listResidentRegistrations } from './resident-requests'
import { registrations, registrationSteps, serviceRequests } from './schema/registrations'
import {
  findServiceRequest,
  insertServiceRequest,
  listDueServiceRequests,
  listPendingUpdates,
  type NewServiceRequest,
} from './service-requests'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())

const applicant = { name: 'Nadia Rahal', email: 'nadia@utopia.example', phone: null, language: 'eng' }
const register = (rid: string, differing: Partial<NewRegistration> = {}) =>
  store.write((tx) =>
    insertRegistration(tx, store.vault, {
      ...{ rid, residentId: 'a', kind: 'NEW', status: 'RECEIVED', applicant, createdAt: minute(0) },
      steps: [{ step: 'RECEIVED', at: minute(0) }],
      ...differing,
    }),
  )
const ask = (rid: string, differing: Partial<NewServiceRequest> = {}) =>
  store.write((tx) =>
    insertServiceRequest(tx, store.vault, {
      ...{ rid, residentId: 'a', kind: 'UPDATE', applicant, createdAt: minute(0), nextStepAt: null },
      details: { address: ['12 Harbour Street'] },
      ...differing,
    }),
  )
const find = (rid: string) => findRegistration(store.reader, store.vault, rid)
const idOf = async (rid: string) => (await find(rid))?.id ?? ''

describe('a registration', () => {
  test('is found by its number, with who applied', async () => {
    await register('R-1', { residentId: null })
    expect(await find('R-1')).toMatchObject({ rid: 'R-1', residentId: null, applicant, statusSentAt: null })
    expect(await find('R-0')).toBeNull()
    await expect(register('R-1')).rejects.toThrow()
  })

  test('has its steps in the order in which they were taken, also within one moment', async () => {
    await register('R-2', {
      steps: [
        { step: 'RECEIVED', at: minute(1) },
        { step: 'CHECKED', at: minute(1) },
        { step: 'IN_PROCESS', at: minute(1) },
      ],
    })
    const steps = await listRegistrationSteps(store.reader, await idOf('R-2'))
    expect(steps.map(({ step }) => step)).toEqual(['RECEIVED', 'CHECKED', 'IN_PROCESS'])
  })

  test('tells the reason of the step that has one', async () => {
    await register('R-3', {
      steps: [
        { step: 'RECEIVED', at: minute(1) },
        { step: 'REFUSED', at: minute(2) },
      ],
    })
    const id = await idOf('R-3')
    await store.write((tx) => setStepReason(tx, store.vault, id, 'REFUSED', 'The paper is from last year'))
    const steps = await listRegistrationStepsWithReasons(store.reader, store.vault, id)
    expect(steps.map(({ reason }) => reason)).toEqual([null, 'The paper is from last year'])
  })

  test('remembers when its status was last sent', async () => {
    await register('R-4')
    const id = await idOf('R-4')
    const read = () => store.write((tx) => readStatusSentAt(tx, id))
    expect(await read()).toBeNull()
    await store.write((tx) => setStatusSentAt(tx, id, minute(5)))
    expect(await read()).toEqual(minute(5))
  })
})

describe('the number to send to a resident who lost it', () => {
  test.each([
    ['the newest', 'RECEIVED', 'N-2'],
    ['a processed one before a newer one', 'PROCESSED', 'N-1'],
  ] as const)('is %s', async (_, status, expected) => {
    const [older, newer] = [`${expected}-older`, `${expected}-newer`]
    await register(older, { residentId: expected, status, createdAt: minute(1) })
    await register(newer, { residentId: expected, createdAt: minute(2) })
    const rid = await findNewestRid(store.reader, store.vault, expected)
    expect(rid).toBe(status === 'PROCESSED' ? older : newer)
  })

  test('is none where there is none', async () => {
    expect(await findNewestRid(store.reader, store.vault, 'nobody')).toBeNull()
  })
})

describe("a resident's requests", () => {
  test('come newest first, with what was asked for and the steps of each', async () => {
    await register('Q-1', { residentId: 'q', createdAt: minute(1) })
    await ask('Q-2', { residentId: 'q', createdAt: minute(2), kind: 'REPRINT' })
    const all = await listResidentRegistrations(store.reader, store.vault, 'q')
    expect(all.map(({ rid, kind, details }) => [rid, kind, details])).toEqual([
      ['Q-2', 'REPRINT', { address: ['12 Harbour Street'] }],
      ['Q-1', 'NEW', null],
    ])
    expect(all.map(({ steps }) => steps.length)).toEqual([1, 1])
  })

  test("can be read one by one, and not another's", async () => {
    await register('Q-3', { residentId: 'r' })
    const id = await idOf('Q-3')
    expect(await listResidentRegistrations(store.reader, store.vault, 'r', id)).toHaveLength(1)
    expect(await listResidentRegistrations(store.reader, store.vault, 'q', id)).toEqual([])
  })

  test('are found by their number', async () => {
    await ask('Q-4', { residentId: 's' })
    const found = (rid: string) => store.write((tx) => findServiceRequest(tx, store.vault, rid))
    expect(await found('Q-4')).toMatchObject({ rid: 'Q-4', residentId: 's', status: 'RECEIVED' })
    expect(await found('Q-1')).toBeNull()
  })
})

test.each([
  [9, []],
  [10, ['D-2']],
  [20, ['D-2', 'D-1']],
])('what moves on by itself is due in its order: minute %i', async (now, expected) => {
  await store.write((tx) => tx.update(serviceRequests).set({ nextStepAt: null }))
  const key = String(now)
  await ask(`D-1${key}`, { nextStepAt: minute(20) })
  await ask(`D-2${key}`, { nextStepAt: minute(10) })
  await ask(`D-3${key}`)
  const due = await store.write((tx) => listDueServiceRequests(tx, store.vault, minute(now), 10))
  expect(due.map(({ rid }) => rid)).toEqual(expected.map((rid) => `${rid}${key}`))
  expect(await store.write((tx) => listDueServiceRequests(tx, store.vault, minute(now), 1))).toHaveLength(
    Math.min(1, expected.length),
  )
})

test('only updates that nobody has decided hold another one back', async () => {
  await ask('P-1', { residentId: 'p' })
  await ask('P-2', { residentId: 'p', kind: 'REPRINT' })
  const list = async () => (await listPendingUpdates(store.reader, store.vault, 'p')).map(({ rid }) => rid)
  expect(await list()).toEqual(['P-1'])
  await store.write((tx) => tx.update(registrations).set({ status: 'REJECTED' }))
  expect(await list()).toEqual([])
})

test('no name, number, address or reason lies in a row as text', async () => {
  const rows = JSON.stringify([
    await store.reader.select().from(registrations),
    await store.reader.select().from(registrationSteps),
    await store.reader.select().from(serviceRequests),
  ])
  for (const secret of ['Nadia', 'nadia@', '"Q-2"', 'Harbour', 'last year']) expect(rows).not.toContain(secret)
})
