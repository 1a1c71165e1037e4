import type { ResidentRequest } from '@/lib/backend/account/request-account'
import type { RequestState } from '@/lib/requests/request-state'

export type RequestView = ResidentRequest & { state: RequestState }
