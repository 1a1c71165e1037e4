import 'server-only'
import type { Locale } from '@/lib/i18n/languages'
import type { PendingStep } from '@/lib/session/pending-step'
import type { Session } from '@/lib/session/session-store'
import { performPrepareCard } from '../card/perform-prepare-card'
import { performOrderPrint } from '../print/perform-order-print'
import { performCancelRequest } from '../requests/request/perform-cancel-request'
import { performChangeLocks } from '../locks/perform-change-locks'
import { performMakeVid, performRevokeVid, performShowVid } from '../virtual-ids/perform-vid-steps'
import { performSendUpdate } from '../update/check/perform-send-update'

/** What a step does its work with. A code was entered a moment ago. */
export type StepContext = { session: Session; locale: Locale; key: string; values: PendingStep['values'] }

/** Does the step, and gives the path of the page that tells how it went. */
export type PerformStep = (context: StepContext) => Promise<string>

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
