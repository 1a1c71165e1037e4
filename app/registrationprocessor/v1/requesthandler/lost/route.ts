import { lostApi } from '@/lib/contract/lost-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  lostApi,
  (backend, request, call) => backend.findLostId(request, call),
  { limit: 'sendCode', present: ({ idType, idValue, message }) => ({ idType, idValue, status: 'success', message }) },
)
