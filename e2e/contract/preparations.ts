import type { Resident } from '../support/residents'
import type { ContractClient } from './contract-client'

/** Gives the resident a new perpetual VID in place of an earlier one, whatever other cases did. */
export async function issueVid(client: ContractClient, resident: Resident): Promise<string> {
  const { body } = await client.send('vid-generate', { ...(await client.askCode(resident)), vidType: 'PERPETUAL' })
  if (typeof body.response?.vid !== 'string') throw new Error(`No VID was issued: ${body.errors?.[0]?.errorCode}`)
  return body.response.vid
}

/** The types of the lock API's sample. */
const authType = ['bio-FMR', 'bio-FID']

/** Locks them; that they were locked already is as good. */
export async function lockFirst(client: ContractClient, resident: Resident): Promise<void> {
  await client.send('auth-lock', { ...(await client.askCode(resident)), authType })
}

export async function unlockFirst(client: ContractClient, resident: Resident): Promise<void> {
  await client.send('auth-unlock', { ...(await client.askCode(resident)), authType })
}
