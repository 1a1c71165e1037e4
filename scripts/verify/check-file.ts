import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Judgement, TrustedIssuer } from '@/lib/claim169/judge-card'
import { checkText } from '@/lib/verify/check-text'
import { readPictureOnServer } from '@/lib/verify/read-picture-on-server'
import { sniffKind } from '@/lib/verify/sniff-kind'
import { readPdfPicture } from './read-pdf-picture'
import { readVector } from './read-vector'

const usage = `npm run verify -- FILE [--issuers FILE] [--portal URL] [--password TEXT]

FILE      a picture or PDF of a card, a text file with its code, or a test vector (JSON)
--issuers a JSON list of {name, issuer, jwks}; else a running portal is asked for its own
--portal  where that portal runs (http://localhost:3000)

The exit code is 0 for a valid card, 1 for any other, 2 when the check could not be made.`

const networkTimeoutMs = 5000
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
  return JSON.parse(text) as TrustedIssuer[] // a key that is none makes nothing genuine
}

async function readCode(file: string): Promise<{ text: string; issuers: TrustedIssuer[] }> {
  const content = await readFile(file)
  const kind = sniffKind(content)
  if (!kind) {
    const text = content.toString('utf8')
    return readVector(text) ?? { text, issuers: await loadIssuers() }
  }
  const picture = kind === 'pdf' ? await readPdfPicture(content, values.password) : content
  return { text: (await readPictureOnServer(picture)) ?? '', issuers: await loadIssuers() }
}

const toDate = (seconds: number) => new Date(seconds * 1000).toISOString()
const write = (value: unknown) => (value instanceof Uint8Array ? `${value.length} bytes` : JSON.stringify(value))

function describe({ verdict, issuerName, claims, token, isStatusKnown }: Judgement): string {
  const { notBefore, expiresAt } = token ?? {}
  return [
    verdict,
    ...(issuerName ? [`issuer: ${issuerName}`] : []),
    ...(notBefore === undefined ? [] : [`valid from: ${toDate(notBefore)}`]),
    ...(expiresAt === undefined ? [] : [`valid until: ${toDate(expiresAt)}`]),
    ...(claims ? [`status asked: ${isStatusKnown ? 'yes' : 'no'}`] : []),
    ...Object.entries(claims ?? {}).map(([name, value]) => `${name}: ${write(value)}`),
  ].join('\n')
}

async function checkFile(): Promise<number> {
  const [file] = positionals
  if (!file) throw new Error(usage)
  const { text, issuers } = await readCode(file)
  const now = Math.floor(Date.now() / 1000)
  const judgement = await checkText(text, { issuers, now, fetchStatus: fetchText })
  console.log(describe(judgement))
  return judgement.verdict === 'valid' ? exitCodes.valid : exitCodes.other
}

process.exitCode = await checkFile().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return exitCodes.failed
})
