import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAuditEntries } from '@/db/audit'
import { listAuthTransactions } from '@/db/auth-transactions'
import { documentedApis } from '@/lib/contract/documented-apis'
import { listAnswerFaults } from '@/lib/contract/testing/validate-answer'
import { canary } from '@/lib/contract/testing/odd-json'
import { callServed, servedNames } from '@/lib/contract/testing/served-apis'
import type { RightCall, SpoiledCall } from '@/lib/contract/testing/right-call'
import { addNoise, spoilText, spoilTransport } from '@/lib/contract/testing/spoil-call'
import { muddleFields, spoilField } from '@/lib/contract/testing/spoil-field'
import { listSampleRequests } from '@/lib/contract/testing/sample-requests'
import { spoilIdentity } from '@/lib/contract/testing/spoil-identity'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { buildCall, prepareCall, servedForms } from './testing/prepare-call'

const seed = process.env.FUZZ_SEED ? { seed: Number(process.env.FUZZ_SEED) } : {}

/** The texts of the request; of some length, since UIN and VID stand in messages too. */
function listHidden(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 4 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listHidden) : []
}

/** No shrinking: a spoiled call says in one line what was done to it. */
async function fuzz(
  right: RightCall,
  calls: fc.Arbitrary<SpoiledCall>,
  { numRuns, mustFail }: { numRuns: number; mustFail: boolean },
) {
  const hidden = [canary, ...listHidden(right.envelope.request), ...listHidden(right.vid)]
  const property = fc.asyncProperty(calls, async (spoiled) => {
    const answer = await callServed(right.name, spoiled)
    const faults = listAnswerFaults(right.name, answer, { mustFail, status: spoiled.status, hidden })
    expect({ how: spoiled.how, faults }).toEqual({ how: spoiled.how, faults: [] })
  })
  await fc.assert(property, { numRuns, endOnFailure: true, ...seed })
}

describe('whatever is sent', () => {
  let open: TestPortal
  beforeAll(async () => {
    open = await openTestPortal({ RATE_LIMITS: 'off' })
  })
  afterAll(() => open.remove())

  async function countTraces({ id, email }: TestResident) {
    const { database, vault } = open.portal
    const page = { offset: 0, limit: 1000 }
    return {
      messages: (await open.readMailbox(email)).length,
      history: (await listAuthTransactions(database.reader, vault, id, page)).length,
      audit: (await listAuditEntries(database.reader, id)).length,
    }
  }

  test.each(servedForms)('a wrong $title call is refused in the envelope and spends nothing', async (form) => {
    const { resident, calls } = await prepareCall(open, form)
    const [right] = calls
    const before = await countTraces(resident)
    await fuzz(right, spoilField(right), { numRuns: 250, mustFail: true })
    await fuzz(right, spoilText(right), { numRuns: 120, mustFail: true })
    await fuzz(right, spoilTransport(right), { numRuns: 30, mustFail: true })
    if (form.identity) await fuzz(right, spoilIdentity(right, form.identity), { numRuns: 250, mustFail: true })
    expect(await countTraces(resident)).toEqual(before)
    for (const call of calls.reverse()) {
      const [noisy] = fc.sample(addNoise(call), { numRuns: 1, ...seed })
      const plain = { body: JSON.stringify(call.envelope), ...(call.vid && { vid: call.vid }) }
      const { text } = await callServed(call.name, noisy ?? plain)
      expect(JSON.parse(text), noisy?.how).toMatchObject({ errors: null, response: { status: 'success' } })
    }
  })
})

describe.each(['disclose', 'conceal'])('where unknown IDs are to %s', (UNKNOWN_ID) => {
  let open: TestPortal
  beforeAll(async () => {
    open = await openTestPortal({ RATE_LIMITS: 'off', UNKNOWN_ID })
  })
  afterAll(() => open.remove())

  test.each(servedNames)('%s has an envelope for requests about nobody, however odd', async (name) => {
    for (const [index, { request }] of listSampleRequests(name).entries()) {
      const vid = 'fromPath' in documentedApis[name] ? String(request.individualId) : undefined
      const nobody = buildCall(name, {}, vid, index)
      const mustFail = UNKNOWN_ID === 'disclose'
      await fuzz(nobody, muddleFields(nobody), { numRuns: 120, mustFail })
      await fuzz(nobody, addNoise(nobody), { numRuns: 25, mustFail })
    }
  })
})
