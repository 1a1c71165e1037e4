import { vidRevokeApi } from '@/lib/contract/vid-revoke-api'
import { contractPathRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractPathRoute(
  vidRevokeApi,
  (backend, request, call) => backend.revokeVid(request, call),
  { limit: 'enterCode', present: ({ message }) => ({ status: 'success', message }) },
)
