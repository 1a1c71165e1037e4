import { handOutCard } from '@/lib/http/hand-out-card'

export const dynamic = 'force-dynamic'

/** The card that the page before this one prepared. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return handOutCard((await params).locale)
}
