import type { Locale } from '@/lib/i18n/languages'
import type { PendingStep } from '@/lib/session/pending-step'
import type { Session } from '@/lib/session/session-store'

/** What a step does its work with. A code was entered a moment ago. */
export type StepContext = { session: Session; locale: Locale; key: string; values: PendingStep['values'] }

/** Does the step, and gives the path of the page that tells how it went. */
export type PerformStep = (context: StepContext) => Promise<string>
