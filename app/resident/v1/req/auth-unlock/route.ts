import { authUnlockApi } from '@/lib/contract/auth-unlock-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  authUnlockApi,
  (backend, request, call) => backend.unlockAuthTypes(request, call),
  { limit: 'enterCode', present: ({ message }) => ({ status: 'success', message }) },
)
