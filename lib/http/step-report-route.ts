import 'server-only'
import { getContainer } from '@/lib/container/container'
import { isSignatureOf } from '@/lib/requests/sign-body'
import { readStepReport } from '@/lib/requests/step-report'
import { readJsonBody } from './read-body'

const longestBody = 4 * 1024
const statuses = { taken: 200, known: 200, 'unknown-rid': 404, ended: 409 } as const

const answer = (status: number, outcome: string) =>
  Response.json({ outcome }, { status, headers: { 'cache-control': 'no-store' } })

async function takeReport(request: Request): Promise<Response> {
  const { settings, reportStep } = await getContainer()
  const secret = settings.HANDOVER_SECRET
  if (!secret) return answer(404, 'not-configured')
  const body = await readJsonBody(request, longestBody)
  if (!('text' in body)) return answer(body.problem === 'too-large' ? 413 : 415, body.problem)
  if (!isSignatureOf(request.headers.get('x-portal-signature') ?? '', body.text, secret))
    return answer(401, 'not-signed')
  const report = readStepReport(body.text)
  if (!report) return answer(400, 'malformed')
  const outcome = await reportStep(report)
  return answer(statuses[outcome], outcome)
}

export const stepReportRoute = { POST: takeReport }
