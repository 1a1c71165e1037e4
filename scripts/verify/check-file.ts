import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Verification, TrustedIssuer } from '@/lib/signed-card/claim169/verify-card'
import { parseJson } from '@/lib/inputs/parse-json'
import { checkText } from '@/lib/signed-card/verify/check-text'
import { searchPicture } from '@/lib/signed-card/verify/search-picture'
import { sniffKind } from '@/lib/signed-card/verify/sniff-kind'
import { unpackPicture } from '@/lib/signed-card/verify/unpack-picture'
import { checkVector } from './check-vector'
import { readVector, type Vector } from './read-vector'
import { searchPdf } from './search-pdf'

const usage = `npm run verify -- FILE [--issuers FILE] [--portal URL] [--password TEXT]

FILE      a picture or PDF of a card, a text file with its code, or a test vector (JSON; its own keys are trusted)
--issuers a JSON list of {name, issuer, jwks}; else a running portal is asked for its own
--portal  where that portal runs (http://localhost:3000)

The exit code is 0 for a valid card, 1 for any other, 2 when the check could not be made.`

const networkTimeoutMs = 5000
const searchMs = 30_000
const exitCodes = { valid: 0, other: 1, failed: 2 } as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    issuers: { type: 'string' },
    portal: { type: 'string', default: 'http://localhost:3000' },
    password: { type: 'string', default: '' },
  },
})

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(networkTimeoutMs) })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer.text()
}

async function loadIssuers(): Promise<TrustedIssuer[]> {
  const text = await (values.issuers
    ? readFile(values.issuers, 'utf8')
    : fetchText(`${values.portal}/api/v1/card-issuers`))
  const issuers = parseJson(text)
  if (!Array.isArray(issuers)) throw new Error('The issuers must be a JSON list')
  return issuers as TrustedIssuer[] // an invalid key makes no card genuine
}

/** The text of the code in the file, or the test vector in it. */
async function readCode(file: string): Promise<string | Vector> {
  const content = await readFile(file)
  const kind = sniffKind(content)
  if (!kind) return readVector(content.toString('utf8')) ?? content.toString('utf8')
  if (kind === 'pdf') return (await searchPdf(content, values.password, searchMs)) ?? ''
  return searchPicture(await unpackPicture(content), { deadline: Date.now() + searchMs }) ?? ''
}

/** The number itself beyond the limits of dates. */
function toDate(seconds: number): string {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString()
}
const hideBytes = (_name: string, value: unknown) => (value instanceof Uint8Array ? `${value.length} bytes` : value)
const write = (value: unknown) => JSON.stringify(value, hideBytes)

function describe({
  verdict,
  issuerName,
  claims,
  token,
  isStatusKnown,
  signature,
  time,
  problem,
}: Verification): string {
  const { notBefore, expiresAt } = token ?? {}
  return [
    verdict,
    ...(issuerName ? [`issuer: ${issuerName}`] : []),
    ...(signature ? [`signature: ${signature}`] : []),
    ...(time ? [`time: ${time}`] : []),
    ...(problem ? [`problem: ${problem}`] : []),
    ...(notBefore === undefined ? [] : [`valid from: ${toDate(notBefore)}`]),
    ...(expiresAt === undefined ? [] : [`valid until: ${toDate(expiresAt)}`]),
    ...(claims ? [`status asked: ${isStatusKnown ? 'yes' : 'no'}`] : []),
    ...Object.entries(claims ?? {}).map(([name, value]) => `${name}: ${write(value)}`),
  ].join('\n')
}

/** A vector belongs to nobody, so all its content is shown. */
async function checkAsVector(vector: Vector, now: number): Promise<Verification> {
  const { verification, read, differences } = await checkVector(vector, now)
  console.log(describe({ ...verification, claims: read?.claims ?? null, token: read?.token ?? null }))
  console.log(`as the vector says: ${differences.length === 0 ? 'yes' : `no (${differences.join(', ')})`}`)
  return verification
}

async function checkCode(text: string, now: number): Promise<Verification> {
  const verification = await checkText(text, { issuers: await loadIssuers(), now, fetchStatus: fetchText })
  console.log(describe(verification))
  return verification
}

async function checkFile(): Promise<number> {
  const [file] = positionals
  if (!file) throw new Error(usage)
  const code = await readCode(file)
  const now = Math.floor(Date.now() / 1000)
  const { verdict } = await (typeof code === 'string' ? checkCode(code, now) : checkAsVector(code, now))
  return verdict === 'valid' ? exitCodes.valid : exitCodes.other
}

process.exitCode = await checkFile().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return exitCodes.failed
})
