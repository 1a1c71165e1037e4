import { handOutCard } from '@/lib/http/hand-out-card'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return handOutCard((await params).locale)
}
