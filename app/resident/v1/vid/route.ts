import { vidGenerateApi } from '@/lib/contract/vid-generate-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  vidGenerateApi,
  (backend, request, call) => backend.generateVid(request, call),
  { limit: 'enterCode', present: ({ vid, message }) => ({ vid, status: 'success', message }) },
)
