import type { ContractCase } from './contract-case'
import type { Api, Code, Fields } from './documented'

type Codes = { data: Code; missing?: Code }

/** Each API's code for an envelope that is wrong. One more API is one more line. */
const codes: Record<Api, Codes> = {
  otp: { data: 'RES-OTP-001' },
  'rid-status': { data: 'RES-TUG-002' },
  euin: { data: 'RES-DOW-002' },
  'print-uin': { data: 'RES-REP-002' },
  update: { data: 'RES-UPD-002' },
  lost: { data: 'RES-LOU-002' },
  'vid-generate': { data: 'RES-VID-003' },
  'vid-revoke': { data: 'RES-RID-003' },
  'auth-lock': { data: 'RES-LOC-002' },
  'auth-unlock': { data: 'RES-ULC-002' },
  'auth-history': { data: 'RES-AUT-002', missing: 'RES-AUT-005' },
}
const missing: Fields[] = [
  { id: undefined },
  { version: undefined },
  { requestTime: undefined, requesttime: undefined },
  { request: undefined },
]
const malformed: Fields[] = [
  { id: 'mosip.resident.odd' },
  { version: 'v0' },
  { requestTime: 'yesterday' },
  { request: 'all' },
]
const bodies = ['', '{"id":', '[]', 'null', '"text"']

function listCases(api: Api, { data, missing: absent = data }: Codes): ContractCase[] {
  return [
    {
      api,
      code: absent,
      title: 'refuses an envelope that lacks something',
      ask: (client) => Promise.all(missing.map((envelope) => client.send(api, {}, { vid: '0', envelope }))),
    },
    {
      api,
      code: data,
      title: 'refuses an envelope with something odd',
      ask: (client) => Promise.all(malformed.map((envelope) => client.send(api, {}, { vid: '0', envelope }))),
    },
    {
      api,
      code: data,
      title: 'refuses a body that is no JSON object',
      ask: (client) => Promise.all(bodies.map((text) => client.sendText(api, text))),
    },
  ]
}

/** What every API refuses alike. */
export const envelopeCases: ContractCase[] = Object.entries(codes).flatMap(([api, given]) =>
  // Object.entries knows only strings; the keys of the record are the names.
  listCases(api as Api, given),
)
