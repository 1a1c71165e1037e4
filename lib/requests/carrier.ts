import type { HandOver } from '@/db/hand-overs'
import type { StepReport } from './step-report'

/** The office that carries requests out. Rejects when the request may not have arrived: it is then handed over again. */
export interface Carrier {
  handOver(request: HandOver): Promise<void>
  /** Gives each report that has come in to `take`; for a carrier that is asked, and does not call. */
  collectReports?(take: (report: StepReport) => Promise<unknown>): Promise<void>
}
