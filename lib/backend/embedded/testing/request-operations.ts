import fc from 'fast-check'
import { expect } from 'vitest'
import { encodeIdentity, listSampleRequests } from '@/lib/contract/testing/sample-requests'
import { isRid } from '@/lib/identity/rid'
import { usual, type Operation, type Question, type Verdict } from './operation'
import { attributes, type ModelRecord, type ResidentModel, type Who } from './resident-model'

function openRequest(model: ResidentModel, owner: Who, rid: unknown, changes: Partial<ModelRecord>) {
  const number = String(rid)
  expect(isRid(number) && model.requests.every((other) => other.rid !== number)).toBe(true)
  model.requests.push({ rid: number, owner, changes, isDone: false })
}

export const print: fc.Arbitrary<Operation> = fc.constant({
  ...usual,
  api: 'printUin',
  title: 'order a print',
  otpCode: 'RES-REP-001',
  isRepeatable: true,
  ask: () => ({ fields: {} }),
  validate: (model: ResidentModel, holder: Who): Verdict => ({
    refusal: null,
    commit: ({ rid }) => openRequest(model, holder, rid, {}),
  }),
})

const change = fc.record(
  {
    postalCode: fc.constantFrom('10004', '10005'),
    city: fc.constantFrom('Port Alma', 'Port Nima'),
    preferredLang: fc.constantFrom('eng', 'fra'),
    email: fc.constantFrom('first', 'second'),
  },
  { requiredKeys: [] },
)
const choice = fc.record({ change, isProved: fc.constantFrom(true, true, true, false) })

const encode = ({ city, ...rest }: Partial<ModelRecord>) =>
  encodeIdentity({ ...rest, ...(city && { city: [{ language: 'eng', value: city }] }) })

/** The proof that a change of address demands; the others are never demanded here. */
function writeProofs(changes: Partial<ModelRecord>, isProved: boolean) {
  const isDemanded = changes.city !== undefined || changes.postalCode !== undefined
  const { proofOfAddress } = listSampleRequests('update')[0]?.request ?? {}
  const refused = isDemanded && !isProved ? { refusedUnread: 'RES-UPD-002' } : {}
  return { fields: isProved ? { proofOfAddress } : {}, ...refused }
}

export const update: fc.Arbitrary<Operation> = choice.map(({ change: { email, ...rest }, isProved }) => {
  const changesOf = (uin: string): Partial<ModelRecord> => ({
    ...rest,
    ...(email && { email: `${email}.${uin}@utopia.example` }),
  })
  return {
    ...usual,
    api: 'update',
    title: `update to ${JSON.stringify({ ...rest, email })}${isProved ? '' : ' without proof'}`,
    otpCode: 'RES-UPD-001',
    unknownCode: 'RPR-SER-001',
    isRepeatable: true,
    ask(model: ResidentModel, who: Who): Question {
      const changes = changesOf(model.uins[who])
      const { fields, ...refused } = writeProofs(changes, isProved)
      return {
        fields: { centerId: '1234', machineId: '12345678', identityJson: encode(changes), ...fields },
        ...refused,
      }
    },
    validate(model: ResidentModel, holder: Who): Verdict {
      const wanted = changesOf(model.uins[holder])
      const names = attributes.filter(
        (name) => (wanted[name] ?? model.records[holder][name]) !== model.records[holder][name],
      )
      const pending = model.requests.filter(({ owner, isDone }) => owner === holder && !isDone)
      const isTaken = names.some((name) => pending.some(({ changes }) => changes[name] !== undefined))
      const changes = Object.fromEntries(names.map((name) => [name, wanted[name]]))
      return {
        refusal: names.length === 0 || isTaken ? 'RES-UPD-002' : null,
        commit: ({ rid }) => openRequest(model, holder, rid, changes),
      }
    },
  }
})
