import { printUinApi } from '@/lib/contract/print-uin-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  printUinApi,
  (backend, request, call) => backend.orderPrint(request, call),
  { limit: 'enterCode', present: ({ rid, message }) => ({ rid, status: 'success', message }) },
)
