import type { RegistrationKind, RegistrationStep, RidStatus } from '@/lib/requests/registration'
import type { UpdateItem } from '@/lib/updates/update-items'
import type { Call } from '../call'

/** One request of a resident: a registration, an update or a printed card. */
export type ResidentRequest = {
  /** Of the row, for links; never the RID. */
  id: string
  rid: string
  kind: RegistrationKind
  status: RidStatus
  /** The oldest first; `reason` where a refusal has one. */
  steps: (RegistrationStep & { reason: string | null })[]
  createdAt: Date
  /** What an update changes; empty for others. */
  items: UpdateItem[]
  /** Where a printed card goes, line by line; empty for others. */
  address: string[]
  /** An update or a printed card that nobody works on yet. */
  canBeCancelled: boolean
}

export type PrintOrder = {
  key: string
  /** The newest order under way (`id`) that the page showed. */
  known?: string | undefined
}

export interface RequestAccount {
  /** Newest first. */
  list(residentId: string): Promise<ResidentRequest[]>
  /** Null when it is nobody's or another's. */
  read(residentId: string, id: string): Promise<ResidentRequest | null>
  /** @returns false when it cannot be cancelled (any more) */
  cancel(residentId: string, id: string, call: Call): Promise<boolean>
  /** Where a printed card would go now, in the language (three letters) as far as there is one. */
  readAddress(residentId: string, language: string): Promise<string[]>
  /**
   * Orders a printed card, once for each `key`.
   * @throws ResidentError print-under-way when another order is under way than the `known` one
   */
  orderPrint(residentId: string, order: PrintOrder, call: Call): Promise<{ rid: string; id: string }>
}
