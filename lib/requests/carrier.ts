import type { HandOver } from '@/db/hand-overs'

/** Whoever carries requests out. Rejects when the request may not have arrived: it is then handed over again. */
export interface Carrier {
  handOver(request: HandOver): Promise<void>
}
