import { handOutAcknowledgement } from '@/lib/http/hand-out-acknowledgement'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return handOutAcknowledgement((await params).locale, new URL(request.url).searchParams.get('id') ?? '')
}
