import { answerIssuers } from '@/lib/http/card-trust-routes'

export const dynamic = 'force-dynamic'

export const GET = answerIssuers
