import 'server-only'
import type { UploadProblem } from '@/lib/backend/account/update-account'
import { longestUploadBytes } from '@/lib/documents/upload-limits'
import { readField } from '@/lib/forms/typed-values'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { formBytes } from './form-flood'
import { getContainer } from '@/lib/container/container'
import { markOwner } from '@/lib/session/mark-owner'
import { readSession } from '@/lib/session/session'
import { documentTypes, proofs, type DocumentType, type Proof } from '@/lib/update/update-items'

const mostPeekedBytes = 4096

type Problems = { error?: UploadProblem; type?: DocumentType | null; hasTypeError?: boolean }

function answer(request: Request, path: string): Response {
  const headers = { 'cache-control': 'private, no-store' }
  const isScript = request.headers.get('accept') === 'application/json'
  if (isScript) return Response.json({ location: path }, { headers })
  return new Response(null, { status: 303, headers: { ...headers, location: path } })
}

function writePath(locale: Locale, proof: Proof, { error, type, hasTypeError }: Problems): string {
  const typeError = hasTypeError ? 'missing' : null
  return buildPath(locale, 'updateProof', { proof, error, typeError, type: (error ?? typeError) ? type : null })
}

/** Longer than any form with its longest file. proxy.ts has measured bodies without a length. */
const isTooLong = (request: Request) =>
  Number(request.headers.get('content-length') ?? 0) > longestUploadBytes + formBytes

/** The document type comes before the file, so the form is not read whole. */
async function peekType(request: Request, proof: Proof): Promise<DocumentType | null> {
  const reader = request.body?.getReader()
  let head = ''
  for (let part = await reader?.read(); part?.value && head.length < mostPeekedBytes; part = await reader?.read()) {
    head += Buffer.from(part.value.subarray(0, mostPeekedBytes)).toString('latin1')
  }
  const [, type] = /name="documentType"\r\n\r\n(\w+)\r\n/.exec(head) ?? []
  return documentTypes[proof].find((each) => each === type) ?? null
}

/** Null if the body is cut off or no form. */
const readForm = (request: Request): Promise<FormData | null> => request.formData().catch(() => null)

async function keepFile(residentId: string, proof: Proof, form: FormData): Promise<Problems> {
  const type = documentTypes[proof].find((each) => each === readField(form, 'documentType')) ?? null
  const file = form.get('file')
  const isGiven = file instanceof File && file.name !== ''
  if (!type || !isGiven) return { type, hasTypeError: !type, ...(isGiven ? {} : { error: 'none' }) }
  const content = Buffer.from(await file.arrayBuffer())
  const { update: updates } = (await getContainer()).backend.account
  const kept = await updates.keepDocument(residentId, { proof, documentType: type, fileName: file.name, content })
  return kept === 'kept' ? {} : { error: kept, type }
}

/** No server action, because Next refuses a long body with a page without words. */
export async function takeUpload(request: Request, requestedLocale: string): Promise<Response> {
  const locale = isLocale(requestedLocale) ? requestedLocale : defaultLocale
  const session = await readSession()
  if (!session) return answer(request, buildPath(locale, 'signIn', { notice: 'required', next: 'update' }))
  const wanted = new URL(request.url).searchParams.get('proof')
  const proof = proofs.find((each) => each === wanted)
  const draft = await (await getContainer()).backend.account.update.readDraft(session.residentId)
  if (!proof || !draft?.requiredProofs.includes(proof)) return answer(request, buildPath(locale, 'updateCheck'))
  if (isTooLong(request)) {
    const type = await peekType(request, proof)
    return answer(request, writePath(locale, proof, { error: 'tooBig', type }))
  }
  const form = await readForm(request)
  // Another resident has signed in since the page was rendered.
  const isOwn = !form || readField(form, 'owner') === (await markOwner(session.residentId))
  if (!isOwn) return answer(request, buildPath(locale, 'update'))
  const problems = form ? await keepFile(session.residentId, proof, form) : ({ error: 'unreadable' } as const)
  return answer(request, writePath(locale, proof, problems))
}
