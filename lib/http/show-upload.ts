import 'server-only'
import { getContainer } from '@/lib/container/container'
import { readSession } from '@/lib/session/session'
import { proofs } from '@/lib/update/update-items'

const extensions: Record<string, string> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' }

export async function showUpload(request: Request): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get('proof')
  const proof = proofs.find((each) => each === wanted)
  const session = await readSession()
  const document =
    session && proof && (await (await getContainer()).backend.account.update.readDocument(session.residentId, proof))
  const headers = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }
  if (!document) return new Response(null, { status: 404, headers })
  const { contentType, content } = document
  const way = contentType.startsWith('image/') ? 'inline' : 'attachment'
  const name = `${proof}.${extensions[contentType] ?? 'bin'}`
  return new Response(new Uint8Array(content), {
    headers: { ...headers, 'content-type': contentType, 'content-disposition': `${way}; filename="${name}"` },
  })
}
