import type { UpdateItem } from '@/lib/update/update-items'
import type { RegistrationKind, RegistrationStep, RidStatus } from './registration'

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
