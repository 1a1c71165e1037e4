import { stepReportRoute } from '@/lib/http/step-report-route'
import { signBody } from '@/lib/requests/sign-body'

/** Sends a report of the provider; gives the HTTP status, 409 for a request that has ended. */
export async function postSignedReport(report: { rid: string; step: string }, secret: string): Promise<number> {
  const body = JSON.stringify(report)
  const headers = { 'content-type': 'application/json', 'x-portal-signature': signBody(body, secret) }
  return (await stepReportRoute.POST(new Request('http://127.0.0.1/', { method: 'POST', headers, body }))).status
}
