import 'server-only'
import type { Act } from './act'
import { cancelRequest } from './acts/cancel-request'
import { changeLocks } from './acts/change-locks'
import { generateVid } from './acts/generate-vid'
import { orderPrint } from './acts/order-print'
import { prepareCard } from './acts/prepare-card'
import { revokeVid } from './acts/revoke-vid'
import { sendUpdate } from './acts/send-update'
import { showVid } from './acts/show-vid'

export const acts: readonly Pick<Act<never>, 'name' | 'resume'>[] = [
  prepareCard,
  orderPrint,
  cancelRequest,
  changeLocks,
  generateVid,
  revokeVid,
  showVid,
  sendUpdate,
]
