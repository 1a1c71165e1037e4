import { updateApi } from '@/lib/contract/update-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  updateApi,
  (backend, request, call) => backend.requestUpdate(request, call),
  { limit: 'enterCode', present: ({ rid, message }) => ({ rid, status: 'success', message }) },
)
