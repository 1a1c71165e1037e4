import type { Dispatch } from '@/db/dispatches'
import type { StepReport } from './step-report'

/** Prints cards and decides on updates. Rejects if the request may not have arrived; it is then sent again. */
export interface FulfilmentProvider {
  dispatch(request: Dispatch): Promise<void>
  /** For a fulfilment provider that does not call us. */
  collectReports?(take: (report: StepReport) => Promise<unknown>): Promise<void>
}
