import { verifyRoute } from '@/lib/http/verify-route'

export const { GET, POST, PUT, PATCH, DELETE } = verifyRoute
