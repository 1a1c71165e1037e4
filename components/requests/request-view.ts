import type { ResidentRequest } from '@/lib/backend/account/request-account'
import type { RequestState } from '@/lib/requests/request-state'

/** A request as the pages show it. */
export type RequestView = ResidentRequest & { state: RequestState }
