import type { HandOver } from '@/db/hand-overs'
import type { StepReport } from './step-report'

/** Prints cards and decides on updates. Rejects if the request may not have arrived; it is then sent again. */
export interface Carrier {
  handOver(request: HandOver): Promise<void>
  /** For a fulfilment provider that does not call us. */
  collectReports?(take: (report: StepReport) => Promise<unknown>): Promise<void>
}
