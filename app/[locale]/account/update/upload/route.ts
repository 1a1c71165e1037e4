import { takeUpload } from '@/lib/http/take-upload'

export const dynamic = 'force-dynamic'

export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return takeUpload(request, (await params).locale)
}
