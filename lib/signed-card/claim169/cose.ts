import { Tag } from 'cbor2'
import { decodeCbor, dropTag, encodeCbor, findEntry, isBytes, listEntries } from './cbor-maps'
import { Claim169Error } from './claim169-error'
import { algorithms, type Algorithm, type SigningKey, type VerifyKey } from './signing-keys'

/** RFC 9052. */
const tags = { sign1: 18, encrypt0: 16, cwt: 61 } as const
const headers = { alg: 1, crit: 2, kid: 4, iv: 5 } as const
const aesGcmNumbers: unknown[] = [1, 2, 3]
const nothing = new Uint8Array()
const encryptedParts = 3

export type SignatureState = 'valid' | 'invalid' | 'unsigned' | 'no-key'
export type OpenedCose = {
  payload: Uint8Array
  signature: SignatureState
  alg: string | null
  kid: string | null
}

function readParts(value: unknown, count: number): [Uint8Array, unknown, ...Uint8Array[]] {
  const [protectedHeader, unprotected, ...rest] = Array.isArray(value) ? (value as unknown[]) : []
  const isWhole = Array.isArray(value) && value.length === count && isBytes(protectedHeader) && listEntries(unprotected)
  if (!isWhole || !rest.every(isBytes)) throw new Claim169Error('CoseParse', 'not COSE')
  return [protectedHeader, unprotected, ...rest]
}

function readHeader(bytes: Uint8Array): unknown {
  const header = bytes.length > 0 ? decodeCbor(bytes, 'CoseParse') : new Map()
  if (!listEntries(header)) throw new Claim169Error('CoseParse', 'protected header')
  if (findEntry(header, headers.crit) !== undefined) throw new Claim169Error('UnsupportedAlg', 'critical header')
  return header
}

const findName = (alg: unknown) => Object.entries(algorithms).find(([, number]) => number === alg)?.[0] ?? null

const encodeToBeSigned = (header: Uint8Array, payload: Uint8Array) =>
  encodeCbor(['Signature1', Uint8Array.from(header), nothing, Uint8Array.from(payload)])

type Signed = { header: Uint8Array; payload: Uint8Array; signature: Uint8Array; alg: unknown; kid: string | null }

async function verifySignature({ header, payload, signature, alg, kid }: Signed, keys: readonly VerifyKey[]) {
  if (signature.length === 0) return 'unsigned'
  const fitting = keys.filter((key) => key.alg === alg && (kid === null || key.kid === null || key.kid === kid))
  const data = encodeToBeSigned(header, payload)
  for (const key of fitting) if (await key.verify(Uint8Array.from(signature), data)) return 'valid'
  return fitting.length > 0 ? 'invalid' : 'no-key'
}

/** Tagged or bare. @throws Claim169Error CoseParse, UnsupportedAlg */
export async function openSigned(item: unknown, keys: readonly VerifyKey[]): Promise<OpenedCose> {
  const [header, unprotected, payload = nothing, signature = nothing] = readParts(dropTag(item, tags.sign1), 4)
  const protectedHeader = readHeader(header)
  const alg = findEntry(protectedHeader, headers.alg) // only the protected header may name the algorithm
  const id = findEntry(protectedHeader, headers.kid) ?? findEntry(unprotected, headers.kid)
  const kid = isBytes(id) ? new TextDecoder().decode(id) : null
  const state = await verifySignature({ header, payload, signature, alg, kid }, keys)
  return { payload, signature: state, alg: findName(alg), kid }
}

export async function sign(payload: Uint8Array, { alg, kid, sign: makeSignature }: SigningKey): Promise<Uint8Array> {
  const header = encodeCbor(
    new Map<number, Algorithm | Uint8Array>([
      [headers.alg, alg],
      [headers.kid, new TextEncoder().encode(kid)],
    ]),
  )
  const signature = await makeSignature(encodeToBeSigned(header, payload))
  return encodeCbor(new Tag(tags.sign1, [header, new Map(), payload, signature]))
}

const isEncrypted = (item: unknown) =>
  item instanceof Tag ? Number(item.tag) === tags.encrypt0 : Array.isArray(item) && item.length === encryptedParts

/** Returns other items unchanged. @throws Claim169Error CoseParse, UnsupportedAlg, DecryptionFailed */
export async function openEncrypted(item: unknown, decryptKey: CryptoKey | null): Promise<unknown> {
  const inner = dropTag(item, tags.cwt)
  if (!isEncrypted(inner)) return inner
  const [header, unprotected, content = nothing] = readParts(dropTag(inner, tags.encrypt0), encryptedParts)
  if (!decryptKey) throw new Claim169Error('DecryptionFailed', 'encrypted, and no key is given')
  const protectedHeader = readHeader(header)
  const alg = findEntry(protectedHeader, headers.alg)
  const iv = findEntry(unprotected, headers.iv) ?? findEntry(protectedHeader, headers.iv)
  if (!aesGcmNumbers.includes(alg) || !isBytes(iv)) throw new Claim169Error('UnsupportedAlg', 'not AES-GCM')
  const additionalData = encodeCbor(['Encrypt0', Uint8Array.from(header), nothing])
  const params = { name: 'AES-GCM', iv: Uint8Array.from(iv), additionalData }
  const opened = await crypto.subtle.decrypt(params, decryptKey, Uint8Array.from(content)).catch((error: unknown) => {
    throw new Claim169Error('DecryptionFailed', 'another key, or altered', error)
  })
  return dropTag(decodeCbor(new Uint8Array(opened), 'CborParse'), tags.cwt)
}

export const isSigned = (item: unknown) =>
  (item instanceof Tag && Number(item.tag) === tags.sign1) || Array.isArray(item)
