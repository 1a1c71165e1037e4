import { randomUUID } from 'node:crypto'
import { readMailboxCode } from '../../scripts/lib/read-mailbox.mjs'
import { findAddress, findResident, type Resident } from '../support/residents'
import { documentedPaths, readSample, type Api, type Fields } from './documented'

export type Answer = {
  status: number
  body: {
    id: string
    version: string
    responseTime: string
    transactionID?: string
    response: Fields | null
    errors: { errorCode: string; errorMessage: string }[] | null
  }
}
/** Whose code, for which transaction: the fields that every request with a code has. */
export type Held = { transactionID: string; otp: string; individualId: string; individualIdType: 'UIN' | 'VID' }

/** Where the calls go, and whose demo mailbox the codes are in. */
export type Place = { origin: string; registryOrigin: string; isRemote: boolean; isConcealing: boolean }

export type ContractClient = {
  isRemote: boolean
  /** Whether an unknown ID is answered as a known one is. */
  isConcealing: boolean
  find(residentCase: string): Resident
  /** The document's sample with these fields of `request` in place of its own; undefined takes one out. */
  send(api: Api, fields: Fields, more?: { vid?: string; sample?: number; envelope?: Fields }): Promise<Answer>
  sendText(api: Api, text: string): Promise<Answer>
  askCode(resident: Resident, by?: 'UIN' | 'VID'): Promise<Held>
  /** The code of an OTP request that the caller makes. */
  readCode(resident: Resident, ask: () => Promise<Answer>): Promise<string>
}

export const idOf = (resident: Resident, type: 'UIN' | 'VID') => (type === 'UIN' ? resident.uin : (resident.vid ?? ''))

async function post(origin: string, api: Api, text: string, vid = ''): Promise<Answer> {
  const [method, path] = documentedPaths[api]
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${origin}${path.replace('{vid}', vid)}`, { method, headers, body: text })
  return { status: answer.status, body: (await answer.json()) as Answer['body'] } // the suite validates its shape
}

/** A client as one would write it from the document alone. */
export async function openContractClient(place: Place): Promise<ContractClient> {
  const { origin, registryOrigin, isRemote, isConcealing } = place
  const listed = await fetch(`${registryOrigin}/demo/residents.json`)
  const residents = (await listed.json()) as Resident[] // the form that docs/design.md promises
  const send: ContractClient['send'] = (api, fields, { vid, sample = 0, envelope } = {}) => {
    const documented = readSample(api).requests[sample]
    const request = { ...documented?.request, ...fields }
    return post(origin, api, JSON.stringify({ ...documented, request, ...envelope }), vid)
  }
  const readCode: ContractClient['readCode'] = async (resident, ask) => {
    const after = new Date()
    const { body } = await ask()
    if (body.errors) throw new Error(`No code was sent: ${body.errors[0]?.errorCode}`)
    return readMailboxCode(registryOrigin, findAddress(resident), after)
  }
  return {
    isRemote,
    isConcealing,
    find: (residentCase) => findResident(residents, residentCase),
    send,
    sendText: (api, text) => post(origin, api, text, '0'),
    readCode,
    async askCode(resident, by = 'UIN') {
      const asked = { transactionID: randomUUID(), individualId: idOf(resident, by), individualIdType: by }
      return { ...asked, otp: await readCode(resident, () => send('otp', asked)) }
    },
  }
}
