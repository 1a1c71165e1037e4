import 'server-only'
import { performPrepareCard } from '../card/perform-prepare-card'
import { performOrderPrint } from '../print/perform-order-print'
import { performCancelRequest } from '../requests/request/perform-cancel-request'
import { performChangeLocks } from '../locks/perform-change-locks'
import { performMakeVid, performRevokeVid, performShowVid } from '../virtual-ids/perform-vid-steps'
import { performSendUpdate } from '../update/check/perform-send-update'
import type { PerformStep } from './perform-step'

/** Every step of the account pages that changes or discloses something. */
export const accountSteps = {
  prepareCard: performPrepareCard,
  orderPrint: performOrderPrint,
  cancelRequest: performCancelRequest,
  changeLocks: performChangeLocks,
  makeVid: performMakeVid,
  revokeVid: performRevokeVid,
  showVid: performShowVid,
  sendUpdate: performSendUpdate,
} as const satisfies Record<string, PerformStep>

export type AccountStepName = keyof typeof accountSteps

/** The step of that name, or null. */
export const findAccountStep = (name: string): PerformStep | null =>
  Object.hasOwn(accountSteps, name) ? accountSteps[name as AccountStepName] : null // own names alone
