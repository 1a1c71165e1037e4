import { authHistoryApi } from '@/lib/contract/auth-history-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  authHistoryApi,
  (backend, request, call) => backend.readAuthHistory(request, call),
  { limit: 'enterCode', present: ({ authHistory, message }) => ({ authHistory, status: 'success', message }) },
)
