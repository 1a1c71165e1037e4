import { showUpload } from '@/lib/http/show-upload'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => showUpload(request)
