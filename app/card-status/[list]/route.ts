import { answerStatusList } from '@/lib/http/card-trust-routes'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ list: string }> }): Promise<Response> {
  return answerStatusList((await params).list)
}
