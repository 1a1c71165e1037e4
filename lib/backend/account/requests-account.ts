import type { ResidentRequest } from '@/lib/requests/resident-request'
import type { Call } from '../call'

export type PrintOrder = {
  key: string
  known?: string | undefined
}

export interface RequestsAccount {
  list(residentId: string): Promise<ResidentRequest[]>
  /** Null if the request is missing or another resident's. */
  read(residentId: string, id: string): Promise<ResidentRequest | null>
  cancel(residentId: string, id: string, call: Call): Promise<boolean>
  readAddress(residentId: string, language: string): Promise<string[]>
  /** A repeated `key` orders once. @throws ResidentError print-under-way */
  orderPrint(residentId: string, order: PrintOrder, call: Call): Promise<{ rid: string; id: string }>
}
