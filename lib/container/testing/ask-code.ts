import { randomUUID } from 'node:crypto'
import type { TestPortal, TestResident } from './open-test-portal'

const call = { requestId: 'test', entryPoint: 'api' } as const

/** Asks for a code as the OTP API does; gives the fields that a request with a code has. */
export async function askCode(open: TestPortal, resident: TestResident, transactionID: string = randomUUID()) {
  const individual = { individualId: resident.uin, individualIdType: 'UIN' } as const
  await open.portal.backend.requestOtp({ transactionID, ...individual }, call)
  return { transactionID, otp: await open.readCode(resident.email || resident.phone), ...individual }
}
