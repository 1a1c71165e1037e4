import type { OtpRequest } from '@/lib/contract/otp-api'
import type { UpdateRequest } from '@/lib/contract/update-api'

/** Optional fields are left out rather than sent as null, which another server may refuse. */
export function leaveOutAbsent(request: object): object {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null && value !== undefined))
}

const asSingle = (type: string | null | undefined) => (type ? { type } : undefined)

export function writeOtpRequest(request: OtpRequest): object {
  if (request.individualIdType !== 'demo') return { ...request, demographics: null }
  const { name, gender, postalCode, phone, email } = request.demographics
  const singles = { postalCode: asSingle(postalCode), phone: asSingle(phone), email: asSingle(email) }
  return { ...request, individualId: null, demographics: { name, gender, ...singles } }
}

export function writeUpdateRequest({ identity, ...request }: UpdateRequest): object {
  const identityJson = Buffer.from(JSON.stringify({ identity })).toString('base64')
  const encoded = Object.entries(request).map(([name, value]): [string, string | null] => [
    name,
    Buffer.isBuffer(value) ? value.toString('base64') : value,
  ])
  return leaveOutAbsent({ ...Object.fromEntries(encoded), identityJson })
}
