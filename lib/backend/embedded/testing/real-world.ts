import { expect } from 'vitest'
import { checkAuditChain } from '@/db/audit'
import { listContacts } from '@/db/contacts'
import { findRegistration } from '@/db/registrations'
import { readResident } from '@/db/residents'
import { listAuthLocks, listLockedAuthTypes } from '@/db/auth-locks'
import { findResidentIdByLiveVid, listLiveVidIds } from '@/db/vids'
import type { ApiName } from '@/lib/contract/api'
import { listSampleRequests } from '@/lib/contract/testing/sample-requests'
import { callServed } from '@/lib/contract/testing/served-apis'
import { askCode } from '@/lib/container/testing/ask-code'
import type { Answer } from '@/lib/container/testing/call-route'
import type { TestPortal, TestResident } from '@/lib/container/testing/open-test-portal'
import { bothResidents, listLive, listLocked, type ResidentModel, type Who } from './resident-model'

/** The failure's code, or null and the answer. */
export type WireOutcome = { code: string | null; response: Record<string, unknown> }

export type RealWorld = {
  /** Ten at least, in which whatever was asked for is carried out. */
  wait(minutes: number): Promise<void>
  /** @param email where the resident has codes sent now */
  askCode(who: Who, email: string, transactionID?: string): ReturnType<typeof askCode>
  call(api: ApiName, request: Record<string, unknown>, vid?: string): Promise<WireOutcome>
  /** That the registry holds what the model holds. */
  expectToBe(model: ResidentModel): Promise<void>
  /** That every act was audited. */
  expectAuditOf(model: ResidentModel): Promise<void>
}

async function call(api: ApiName, request: Record<string, unknown>, vid?: string): Promise<WireOutcome> {
  const body = JSON.stringify({ ...listSampleRequests(api)[0], request })
  const { text } = await callServed(api, { body, ...(vid !== undefined && { vid }) })
  const { response, errors } = JSON.parse(text) as Answer // the fuzz suite validates its shape
  return { code: errors?.map(({ errorCode }) => errorCode).join() ?? null, response: response ?? {} }
}

type Residents = readonly [TestResident, TestResident]
/** Moved by `wait`; what is read of the registry is read as of then. */
export type Clock = { minutes: number }

const stepsOfRequest = 3
const stepSeconds = 30
const carryOutSeconds = stepsOfRequest * stepSeconds

/** In demo mode requests go their way by themselves. */
async function carryOut({ portal, wait }: TestPortal) {
  for (let step = 0; step < stepsOfRequest; step++) {
    wait(stepSeconds)
    await portal.requests.runOnce()
    await portal.requests.runOnce() // the first may have been under way already
  }
}

async function readRecord({ portal }: TestPortal, id: string) {
  const { reader } = portal.database
  const { postalCode, city, preferredLang } = (await readResident(reader, portal.vault, id)).identity
  const contacts = await listContacts(reader, portal.vault, id)
  const email = contacts.find(({ channel }) => channel === 'email')?.address
  return { postalCode, city: city.find(({ language }) => language === 'eng')?.value, preferredLang, email }
}

/** What the model can be compared with, of one resident. */
async function readRegistry(open: TestPortal, model: ResidentModel, { id }: TestResident, now: Date) {
  const { database, vault } = open.portal
  const countLive = (type: 'PERPETUAL' | 'TEMPORARY') =>
    database.transaction(async (tx) => (await listLiveVidIds(tx, id, type, now)).length)
  const live: string[] = []
  for (const { number } of model.vids) {
    if ((await findResidentIdByLiveVid(database.reader, vault, number, now)) === id) live.push(number)
  }
  const locked = (await listLockedAuthTypes(database.reader, id, now)).sort()
  const lockable = (await listAuthLocks(database.reader, id)).map(({ authType }) => authType).sort()
  const done: string[] = []
  for (const { rid } of model.requests) {
    const registration = await findRegistration(database.reader, vault, rid)
    if (registration?.residentId === id && registration.status === 'PROCESSED') done.push(rid)
  }
  const record = await readRecord(open, id)
  return {
    live,
    perpetual: await countLive('PERPETUAL'),
    temporary: await countLive('TEMPORARY'),
    locked,
    lockable,
    done,
    record,
  }
}

const readModel = (model: ResidentModel, who: Who) => ({
  live: listLive(model, who).map(({ number }) => number),
  perpetual: listLive(model, who, 'PERPETUAL').length,
  temporary: listLive(model, who, 'TEMPORARY').length,
  locked: listLocked(model, who),
  lockable: [...model.locks[who].keys()].sort(),
  done: model.requests.flatMap(({ rid, owner, isDone }) => (owner === who && isDone ? [rid] : [])),
  record: model.records[who],
})

/** The portal as two of its residents have it. */
export function openWorld(open: TestPortal, clock: Clock, residents: Residents): RealWorld {
  const { database, vault } = open.portal
  return {
    async wait(minutes) {
      await carryOut(open)
      open.wait(minutes * 60 - carryOutSeconds)
      clock.minutes += minutes
    },
    askCode: (who, email, transactionID) => askCode(open, { ...residents[who], email }, transactionID),
    call,
    async expectToBe(model) {
      const now = new Date(Date.now() + clock.minutes * 60_000)
      for (const who of bothResidents) {
        expect(await readRegistry(open, model, residents[who], now)).toEqual(readModel(model, who))
      }
    },
    async expectAuditOf({ history, requests }) {
      for (const who of bothResidents) {
        const chain = await checkAuditChain(database.reader, vault, residents[who].id)
        const steps = requests.filter(({ owner, isDone }) => owner === who && isDone).length * stepsOfRequest
        expect(chain).toEqual({ isWhole: true, length: history[who].length + steps })
      }
    },
  }
}
