import type { ApiName } from '@/lib/contract/api'
import type { WireError } from '@/lib/contract/envelope'
import authHistory from './samples/auth-history.json'
import authLock from './samples/auth-lock.json'
import authUnlock from './samples/auth-unlock.json'
import euin from './samples/euin.json'
import lost from './samples/lost.json'
import otp from './samples/otp.json'
import printUin from './samples/print-uin.json'
import ridStatus from './samples/rid-status.json'
import update from './samples/update.json'
import vidGenerate from './samples/vid-generate.json'
import vidRevoke from './samples/vid-revoke.json'

type Samples = {
  requests: { request: object }[]
  success: { response: object }
  failure: { response: object | null; errors: WireError[] }
}

/** The API document's samples, unchanged; {authDetails1} becomes records (docs/design.md). */
export const documentedSamples: Record<ApiName, Samples> = {
  otp,
  ridStatus,
  euin,
  printUin,
  lost,
  update,
  vidGenerate,
  vidRevoke,
  authLock,
  authUnlock,
  authHistory,
}
