import { ridStatusApi } from '@/lib/contract/rid-status-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  ridStatusApi,
  (backend, request, call) => backend.checkRidStatus(request, call),
  { limit: 'checkStatus', present: ({ ridStatus, message }) => ({ ridStatus, status: 'success', message }) },
)
