import { otpApi } from '@/lib/contract/otp-api'
import { contractRoute } from '@/lib/http/contract-route'

export const { POST, GET, PUT, PATCH, DELETE } = contractRoute(
  otpApi,
  (backend, request, call) => backend.requestOtp(request, call),
  { limit: 'sendCode', present: ({ message }) => ({ status: 'success', message }) },
)
