import { createSessionStore } from '@/lib/session/session-store'
import { randomInt, randomUUID } from 'node:crypto'
import { insertServiceRequest, type RequestDetails } from '@/db/service-requests'
import { foldAddress } from '@/lib/contacts/contact-address'
import { insertAuthTransactions } from '@/db/auth-transactions'
import { wholeHistory } from '@/lib/history/schema'
import { generateRid } from '@/lib/identity/generate-rid'
import type { IdentityChange } from '@/lib/identity/identity-change'
import { askCode } from '@/lib/container/testing/ask-code'
import type { TestPortal, TestResident } from '@/lib/container/testing/open-test-portal'
import { postSignedReport } from '@/lib/container/testing/post-signed-report'

const api = { requestId: 'test', entryPoint: 'api' } as const
const page = { requestId: 'test', entryPoint: 'page', device: 'Firefox on Linux' } as const
export const providerSecret = 'a-secret-of-at-least-thirty-two-characters'

/** Does one thing with the resident's ID. */
type Scene = (open: TestPortal, resident: TestResident) => Promise<unknown>

const text = (value: string) => [{ language: 'eng', value }]
const noProofs = { proofOfAddress: null, proofOfIdentity: null, proofOfRelationship: null, proofOfDateOfBirth: null }
const office = { centerId: '1234', machineId: '12345678' }

async function openRequest(open: TestPortal, { id, identity }: TestResident, details: RequestDetails) {
  const rid = generateRid({ centreId: '10001', machineId: '10001', sequence: randomInt(1, 100_000), at: new Date() })
  const applicant = { name: '', email: null, phone: null, language: identity.preferredLang }
  const kind = 'changes' in details ? 'UPDATE' : 'REPRINT'
  const request = { rid, residentId: id, kind, applicant, details, createdAt: new Date(), nextStepAt: null } as const
  await open.portal.database.transaction((tx) => insertServiceRequest(tx, open.portal.vault, request))
  return rid
}

const end =
  (step: 'DONE' | 'REFUSED', choose: (resident: TestResident) => RequestDetails): Scene =>
  async (open, resident) => {
    const rid = await openRequest(open, resident, choose(resident))
    await postSignedReport({ rid, step }, providerSecret)
  }

const changes: Record<string, (resident: TestResident) => IdentityChange> = {
  name: () => ({ fullName: text('Amina Haddad') }),
  dateOfBirth: () => ({ dateOfBirth: '1991/03/14' }),
  gender: () => ({ gender: text('Other') }),
  address: () => ({ postalCode: '10005', city: text('Port Nima') }),
  phone: () => ({ phone: `+91987${randomInt(1_000_000, 9_999_999)}` }),
  email: () => ({ email: `new.${randomInt(1_000_000)}@utopia.example` }),
  guardian: () => ({ parentOrGuardianName: text('Nadia Haddad') }),
  language: ({ identity }) => ({ preferredLang: identity.preferredLang }),
  several: () => ({ dateOfBirth: '1991/03/14', gender: text('Other') }),
}
const card = () => ({ address: ['12 Harbour Street'] })

const endsOfUpdates = (step: 'DONE' | 'REFUSED') =>
  Object.entries(changes).map(([item, change]): [string, Scene] => [
    `${step === 'DONE' ? 'done' : 'refused'} ${item}`,
    end(step, (resident) => ({ changes: change(resident) })),
  ])

const withCode = async (open: TestPortal, resident: TestResident) => askCode(open, resident)

const lock: Scene = async (open, resident) =>
  open.portal.backend.lockAuthTypes({ ...(await withCode(open, resident)), authType: ['demo', 'bio-FMR'] }, api)

const unlock =
  (unlockForSeconds: number | null): Scene =>
  async (open, resident) => {
    await lock(open, resident)
    const code = await withCode(open, resident)
    await open.portal.backend.unlockAuthTypes({ ...code, authType: ['bio-FMR'], unlockForSeconds }, api)
  }

const makeVid =
  (vidType: 'PERPETUAL' | 'TEMPORARY'): Scene =>
  async (open, resident) =>
    open.portal.backend.generateVid({ ...(await withCode(open, resident)), vidType }, api)

const findLost =
  (code: { otp: string; transactionID: string } | null): Scene =>
  (open, { identity, email }) =>
    open.portal.backend.findLostId(
      {
        idType: 'UIN',
        name: identity.fullName[0]?.value ?? '',
        postalCode: identity.postalCode,
        contactType: 'EMAIL',
        contactValue: foldAddress(email),
        langCode: 'eng',
        ...code,
      },
      api,
    )

const findLostWithCode: Scene = async (open, resident) => {
  const { identity, email } = resident
  const transactionID = randomUUID()
  const demographics = { name: identity.fullName, gender: identity.gender, postalCode: identity.postalCode, email }
  await open.portal.backend.requestOtp({ transactionID, individualIdType: 'demo', demographics }, api)
  await findLost({ transactionID, otp: await open.readCode(email) })(open, resident)
}

const signIn = ({ portal }: TestPortal, { id }: TestResident) =>
  createSessionStore(portal).start(id, 'Firefox/140.0 Linux')

const endOthers =
  (count: number): Scene =>
  async (open, resident) => {
    for (let i = 0; i < count; i++) await signIn(open, resident)
    const session = await createSessionStore(open.portal).find(await signIn(open, resident), { touch: false })
    if (session) await createSessionStore(open.portal).endOthers(session)
  }

const proveContact: Scene = async (open, { id }) => {
  const { update: updates } = open.portal.backend.account
  await updates.chooseItems(id, ['email'])
  await updates.keepAnswer(id, 'email', { value: `proof.${randomInt(1_000_000)}@utopia.example` })
  await updates.startContactProof(id, 'email', page)
}

const reportMisuse: Scene = async (open, { id }) => {
  const { database, vault, backend } = open.portal
  const use = { modality: 'FACE-AUTH', partnerName: 'Harbour Bank', succeeded: true, idUsed: 'XXXXXX1175' }
  const rest = { residentId: id, at: new Date(), answer: 'Face Authentication Success', partnerTransactionId: 'use-1' }
  await database.transaction((tx) => insertAuthTransactions(tx, vault, [{ ...use, ...rest }]))
  const { entries } = await backend.account.history.list(id, wholeHistory, { page: 1, pageSize: 1 })
  await backend.account.history.report(id, entries[0]?.id ?? '', page)
}

/** Every event that a resident gets a message of, or finds in their activity. */
export const scenes: [string, Scene][] = [
  ['code', withCode],
  ['contact code', proveContact],
  ['signed in', signIn],
  ['other device out', endOthers(1)],
  ['other devices out', endOthers(2)],
  ['locked', lock],
  ['unlocked', unlock(null)],
  ['unlocked for a time', unlock(600)],
  ['VID replaced', makeVid('PERPETUAL')],
  ['VID made', makeVid('TEMPORARY')],
  [
    'VID ended',
    async (open, resident) => {
      const { vid } = resident
      const held = { ...(await withCode(open, resident)), individualIdType: 'VID', individualId: vid } as const
      await open.portal.backend.revokeVid({ ...held, vidStatus: 'REVOKED', vid }, api)
    },
  ],
  [
    'could not be done',
    async (open, resident) =>
      open.portal.backend
        .unlockAuthTypes({ ...(await withCode(open, resident)), authType: ['demo'] }, api)
        .catch(() => null),
  ],
  ['card downloaded', async (open, resident) => open.portal.backend.downloadEuin(await withCode(open, resident), api)],
  ['history read', async (open, resident) => open.portal.backend.readAuthHistory(await withCode(open, resident), api)],
  ['lost number', findLost(null)],
  ['lost number shown', findLostWithCode],
  ['misuse reported', reportMisuse],
  ['print ordered', (open, { id }) => open.portal.backend.account.requests.orderPrint(id, { key: randomUUID() }, page)],
  [
    'update asked for',
    async (open, resident) => {
      const request = { ...office, ...noProofs, identity: { gender: text('Other') } }
      await open.portal.backend.requestUpdate({ ...(await withCode(open, resident)), ...request }, api)
    },
  ],
  [
    'request cancelled',
    async (open, { id }) => {
      const { requests } = open.portal.backend.account
      await requests.orderPrint(id, { key: randomUUID() }, page)
      const [order] = await requests.list(id)
      await requests.cancel(id, order?.id ?? '', page)
    },
  ],
  [
    'status asked for',
    async (open, resident) => {
      const individualId = await openRequest(open, resident, card())
      await open.portal.backend.checkRidStatus({ individualId, individualIdType: 'RID' }, api)
    },
  ],
  ...endsOfUpdates('DONE'),
  ...endsOfUpdates('REFUSED'),
  ['done card', end('DONE', card)],
  ['refused card', end('REFUSED', card)],
]
