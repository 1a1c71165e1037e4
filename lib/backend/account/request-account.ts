import type { RegistrationKind, RegistrationStep, RidStatus } from '@/lib/requests/registration'
import type { UpdateItem } from '@/lib/updates/update-items'
import type { Call } from '../call'

export type ResidentRequest = {
  /** The id of the row, which links may hold; never the RID. */
  id: string
  rid: string
  kind: RegistrationKind
  status: RidStatus
  /** Oldest first. */
  steps: (RegistrationStep & { reason: string | null })[]
  createdAt: Date
  /** Empty unless it is an update. */
  items: UpdateItem[]
  /** Empty unless it is a printed card. */
  address: string[]
  canBeCancelled: boolean
}

export type PrintOrder = {
  key: string
  known?: string | undefined
}

export interface RequestAccount {
  list(residentId: string): Promise<ResidentRequest[]>
  /** Null if the request is missing or another resident's. */
  read(residentId: string, id: string): Promise<ResidentRequest | null>
  /** @returns false if it is too late */
  cancel(residentId: string, id: string, call: Call): Promise<boolean>
  readAddress(residentId: string, language: string): Promise<string[]>
  /** A repeated `key` orders once. @throws ResidentError print-under-way */
  orderPrint(residentId: string, order: PrintOrder, call: Call): Promise<{ rid: string; id: string }>
}
