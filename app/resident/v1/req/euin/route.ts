import { euinApi } from '@/lib/contract/euin-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  euinApi,
  (backend, request, call) => backend.downloadEuin(request, call),
  {
    limit: 'enterCode',
    present: ({ pdf, message }) => ({ euin: pdf.toString('base64'), status: 'success', message }),
    presentAs: { type: 'application/pdf', bytes: ({ pdf }) => pdf },
  },
)
