import type { RequestAccount, ResidentRequest } from './request-account'

/** The language in which an order notes its address, for the printer. */
const notedIn = 'eng'

/**
 * Where a printed card goes, in the reader's language (three letters): an order notes it in English, so while that is
 * what the record still says, the record's other languages serve too.
 */
export async function presentAddress(
  requests: Pick<RequestAccount, 'readAddress'>,
  residentId: string,
  { address }: Pick<ResidentRequest, 'address'>,
  language: string,
): Promise<string[]> {
  if (address.length === 0) return address
  const current = await requests.readAddress(residentId, notedIn)
  const isUnchanged = current.join('\n') === address.join('\n')
  return isUnchanged ? requests.readAddress(residentId, language) : address
}
