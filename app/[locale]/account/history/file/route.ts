import { handOutHistory } from '@/lib/http/hand-out-history'

export const dynamic = 'force-dynamic'

/** `?format=pdf` or `csv`, with the filters of the history's page. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return handOutHistory(request, (await params).locale)
}
