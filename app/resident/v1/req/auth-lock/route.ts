import { authLockApi } from '@/lib/contract/auth-lock-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  authLockApi,
  (backend, request, call) => backend.lockAuthTypes(request, call),
  { limit: 'enterCode', present: ({ message }) => ({ status: 'success', message }) },
)
