import { documentedApis } from '@/lib/contract/documented-apis'
import type { ApiName, ContractApi } from '@/lib/contract/api'

type Context = { params: Promise<Record<string, string>> }
type Handler = (request: Request, context: Context) => Promise<Response>
type Route = Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler>

/** Where each documented API is served. */
const routes: Record<ApiName, () => Promise<Route>> = {
  otp: () => import('@/app/resident/v1/req/otp/route'),
  ridStatus: () => import('@/app/resident/v1/rid/check-status/route'),
  euin: () => import('@/app/resident/v1/req/euin/route'),
  printUin: () => import('@/app/resident/v1/req/print-uin/route'),
  lost: () => import('@/app/registrationprocessor/v1/requesthandler/lost/route'),
  update: () => import('@/app/registrationprocessor/v1/requesthandler/update/route'),
  vidGenerate: () => import('@/app/resident/v1/vid/route'),
  vidRevoke: () => import('@/app/resident/v1/vid/[vid]/route'),
  authLock: () => import('@/app/resident/v1/req/auth-lock/route'),
  authUnlock: () => import('@/app/resident/v1/req/auth-unlock/route'),
  authHistory: () => import('@/app/resident/v1/req/auth-history/route'),
}

// Object.keys knows only strings; the keys of the record are the names.
export const servedNames = Object.keys(routes) as ApiName[]

/** What goes over the wire: the body as text or bytes, and what stands around it. */
export type WireCall = {
  body: string | Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
  /** Other than the documented one. */
  method?: keyof Route
  /** Of the path, where it has one. */
  vid?: string
}
export type WireAnswer = { status: number; contentType: string | null; text: string }

/** Calls an API as a client would; JSON unless the headers say otherwise (an empty content-type is none at all). */
export async function callServed(name: ApiName, call: WireCall): Promise<WireAnswer> {
  const api: ContractApi<unknown> = documentedApis[name]
  const route = await routes[name]()
  const method = call.method ?? api.method
  const headers = new Headers({ 'content-type': 'application/json', ...call.headers })
  if (headers.get('content-type') === '') headers.delete('content-type')
  // A body of bytes has no content type of its own, unlike text.
  const body = method === 'GET' ? null : Buffer.from(call.body)
  const request = new Request('http://127.0.0.1/', { method, headers, body: body && new Uint8Array(body) })
  const params = Promise.resolve<Record<string, string>>(call.vid === undefined ? {} : { vid: call.vid })
  const response = await route[method](request, { params })
  return { status: response.status, contentType: response.headers.get('content-type'), text: await response.text() }
}
