import { showUpload } from '@/lib/http/show-upload'

export const dynamic = 'force-dynamic'

/** A proof that was sent for the visitor's draft. */
export const GET = (request: Request): Promise<Response> => showUpload(request)
