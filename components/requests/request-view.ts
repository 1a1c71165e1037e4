import type { ResidentRequest } from '@/lib/requests/resident-request'
import type { RequestState } from '@/lib/requests/request-state'

export type RequestView = ResidentRequest & { state: RequestState }
