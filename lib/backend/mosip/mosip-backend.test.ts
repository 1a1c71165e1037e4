import type { ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { documentedApis } from '@/lib/contract/documented-apis'
import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import type { ResidentBackend } from '../resident-backend'
import { createMosipBackend } from './mosip-backend'
import { message, playUpstream, succeed, type PlayedUpstream, type Received } from './testing/play-upstream'

let upstream: PlayedUpstream
afterEach(() => upstream.close())

const call = { requestId: 'test', entryPoint: 'api' } as const
const vid = generateVidNumber()
const held = {
  transactionID: 'transaction-1',
  individualId: generateVidNumber(),
  individualIdType: 'VID',
  otp: '123456',
} as const
const asUin = { ...held, individualId: generateUin(), individualIdType: 'UIN' } as const
const pdf = Buffer.from('%PDF-1.7 card')

async function open(answer: (response: ServerResponse, received: Received) => void, path = '') {
  upstream = await playUpstream(answer)
  return createMosipBackend({ baseUrl: `${upstream.url}${path}`, timeoutMs: 5_000 })
}

const authHistory = [
  {
    serialNumber: 1,
    idUsed: 'XXXXXXXX12',
    authModality: 'OTP-AUTH',
    date: '2026-10-03',
    time: '10:00:00',
    partnerName: 'Resident Portal',
    partnerTransactionId: 'transaction-1',
    authResponse: 'OTP Authentication Success',
    responseCode: 'Y',
  },
]
type Operation = {
  run(backend: ResidentBackend): Promise<unknown>
  /** What upstream gets as `request`. */
  sent: object
  answered?: object
  given?: object
  path?: string
}
const { individualId } = held
const status = { individualId: '10008100320000120261003080000', individualIdType: 'RID' } as const
const lost = {
  idType: 'UIN',
  name: 'Amina Diallo',
  postalCode: '10004',
  contactType: 'EMAIL',
  contactValue: 'amina@utopia.example',
  langCode: 'eng',
} as const
const operations = {
  otp: {
    run: (backend) =>
      backend.requestOtp({ transactionID: 'transaction-1', individualIdType: 'VID', individualId }, call),
    sent: { transactionID: 'transaction-1', individualIdType: 'VID', individualId, demographics: null },
  },
  ridStatus: {
    run: (backend) => backend.checkRidStatus({ ...status, transactionID: null }, call),
    sent: status,
    answered: { ridStatus: 'PROCESSING' },
    given: { ridStatus: 'PROCESSING', maskedContacts: ['abXXXXXXXXXcd@xyz.com'], steps: [] },
  },
  euin: {
    run: (backend) => backend.downloadEuin(held, call),
    sent: held,
    answered: { euin: pdf.toString('base64') },
    given: { pdf },
  },
  printUin: {
    run: (backend) => backend.orderPrint(held, call),
    sent: held,
    answered: { rid: '770872690593682' },
    given: { rid: '770872690593682' },
  },
  lost: {
    run: (backend) => backend.findLostId({ ...lost, otp: null, transactionID: undefined }, call),
    sent: lost,
    answered: { idType: 'UIN', idValue: 'XXXXXXXX12' },
    given: { idType: 'UIN', idValue: 'XXXXXXXX12' },
  },
  vidGenerate: {
    run: (backend) => backend.generateVid({ ...asUin, vidType: 'TEMPORARY' }, call),
    sent: { ...asUin, vidType: 'TEMPORARY' },
    answered: { vid },
    given: { vid },
  },
  vidRevoke: {
    run: (backend) => backend.revokeVid({ ...held, vid, vidStatus: 'REVOKED' }, call),
    sent: { ...held, vidStatus: 'REVOKED' },
    path: `/resident/v1/vid/${vid}`,
  },
  authLock: {
    run: (backend) => backend.lockAuthTypes({ ...asUin, authType: ['bio-FMR'] }, call),
    sent: { ...asUin, authType: ['bio-FMR'] },
  },
  authUnlock: {
    run: (backend) => backend.unlockAuthTypes({ ...asUin, authType: ['demo'], unlockForSeconds: null }, call),
    sent: { ...asUin, authType: ['demo'] },
  },
  authHistory: {
    run: (backend) => backend.readAuthHistory({ ...asUin, pageStart: 2, pageFetch: null }, call),
    sent: { ...asUin, pageStart: 2 },
    answered: { authHistory },
    given: { authHistory },
  },
} satisfies Record<string, Operation>

test.each(Object.entries<Operation>(operations))(
  '%s goes out and comes back as documented',
  async (name, operation) => {
    // The names of the table are names of APIs.
    const api = documentedApis[name as keyof typeof operations]
    const backend = await open(succeed(operation.answered))
    expect(await operation.run(backend)).toMatchObject({ message, ...operation.given })
    expect(upstream.received).toHaveLength(1)
    const [{ method, path, accept, body } = {} as Received] = upstream.received // absent, every line below fails
    expect({ method, path, accept }).toEqual({
      method: api.method,
      path: operation.path ?? api.path,
      accept: 'application/json',
    })
    const { requestTime, requesttime, ...envelope } = body
    expect(envelope).toEqual({ id: api.id, version: api.version, request: operation.sent })
    const time = String(name === 'lost' ? requesttime : requestTime)
    expect(Math.abs(Date.now() - Date.parse(time))).toBeLessThan(60_000)
  },
)

test('demographics are spelled as the document’s sample spells them', async () => {
  const backend = await open(succeed())
  const name = [{ language: 'fra', value: 'Amina Diallo' }]
  const gender = [{ language: 'fra', value: 'Féminin' }]
  const demographics = { name, gender, postalCode: '10004', phone: null, email: 'amina@utopia.example' }
  await backend.requestOtp({ transactionID: 'transaction-1', individualIdType: 'demo', demographics }, call)
  expect(upstream.received[0]?.body.request).toEqual({
    transactionID: 'transaction-1',
    individualIdType: 'demo',
    individualId: null,
    demographics: { name, gender, postalCode: { type: '10004' }, email: { type: 'amina@utopia.example' } },
  })
})

test('an update’s change and documents travel in base64', async () => {
  const backend = await open(succeed({ rid: '989768897876565' }))
  const rest = { ...asUin, centerId: '1234', machineId: '12345678' }
  const absent = { proofOfIdentity: null, proofOfRelationship: null, proofOfDateOfBirth: null }
  const identity = { postalCode: '10005' }
  await backend.requestUpdate({ ...rest, ...absent, identity, proofOfAddress: pdf }, call)
  expect(upstream.received[0]?.body.request).toEqual({
    ...rest,
    identityJson: Buffer.from('{"identity":{"postalCode":"10005"}}').toString('base64'),
    proofOfAddress: pdf.toString('base64'),
  })
})

test('a path in the address stands before the documented ones', async () => {
  const backend = await open(succeed(), '/gateway/')
  await operations.authLock.run(backend)
  expect(upstream.received[0]?.path).toBe('/gateway/resident/v1/req/auth-lock')
})

test('a card that is no PDF is no answer', async () => {
  for (const euin of ['no base64!', Buffer.from('<html>').toString('base64')]) {
    const backend = await open(succeed({ euin }))
    await expect(operations.euin.run(backend)).rejects.toMatchObject({ reason: 'shape' })
    await upstream.close()
  }
})

test('what needs a session is not offered', async () => {
  const backend = await open(succeed())
  expect(backend.capabilities).toEqual({ account: false })
  await expect(backend.account.startSignIn(generateUin(), call)).rejects.toMatchObject({ reason: 'not-offered' })
  await expect(backend.account.readProfile('anybody')).rejects.toMatchObject({ name: 'UpstreamUnavailable' })
  expect(upstream.received).toEqual([])
})
