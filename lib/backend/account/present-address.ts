import type { RequestsAccount } from './requests-account'
import type { ResidentRequest } from '@/lib/requests/resident-request'

/** Orders store the address in English for the printer. */
const notedIn = 'eng'

/** While the record still has that address, its other languages can be shown too. */
export async function presentAddress(
  requests: Pick<RequestsAccount, 'readAddress'>,
  residentId: string,
  { address }: Pick<ResidentRequest, 'address'>,
  language: string,
): Promise<string[]> {
  if (address.length === 0) return address
  const current = await requests.readAddress(residentId, notedIn)
  const isUnchanged = current.join('\n') === address.join('\n')
  return isUnchanged ? requests.readAddress(residentId, language) : address
}
