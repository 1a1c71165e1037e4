import { unknownPathRoute } from '@/lib/http/unknown-path-route'

export const { GET, POST, PUT, PATCH, DELETE } = unknownPathRoute
