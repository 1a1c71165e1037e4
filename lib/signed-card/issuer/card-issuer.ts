import 'server-only'
import { randomInt } from 'node:crypto'
import {
  hasCardTokens,
  insertCardToken,
  listRevokedIndexes,
  readNewestList,
  setCardTokensRevoked,
} from '@/db/card-tokens'
import type { Reader, Transaction } from '@/db/database'
import type { CardClaims } from '@/lib/signed-card/claim169/claim-fields'
import { issueClaim } from '@/lib/signed-card/claim169/issue-claim'
import { importSigningKey } from '@/lib/signed-card/claim169/signing-keys'
import type { PrivateJwk } from '@/lib/config/issuer-environment'
import { placesPerList, signStatusList } from './status-list'

export type IssuerRules = {
  keys: readonly PrivateJwk[]
  issuer: string
  /** The address before the list's number, such as `https://id.example/status/`. */
  statusBase: string
  validDays: number
  isNewestOnly: boolean
}

export type CardSubject = { residentId: string; vidId: string | null; claims: CardClaims }

export interface CardIssuer {
  /** Returns the text of the QR code. Call it in the transaction that issues the card. */
  issue(tx: Transaction, subject: CardSubject, now: Date): Promise<string>
  endOf(now: Date): Date
  signList(db: Reader, listNumber: number, now: Date): Promise<string | null>
}

const dayMs = 86_400_000
const toSeconds = (at: Date) => Math.floor(at.getTime() / 1000)

/** Lists fill only to half, so that a few tries find a free random place. */
async function takePlace(tx: Transaction, subject: CardSubject, issuedAt: Date, expiresAt: Date) {
  const { residentId, vidId } = subject
  const newest = await readNewestList(tx)
  const listNumber = newest.taken < placesPerList / 2 ? newest.listNumber : newest.listNumber + 1
  for (;;) {
    const listIndex = randomInt(placesPerList)
    if (await insertCardToken(tx, { residentId, vidId, listNumber, listIndex, issuedAt, expiresAt })) {
      return { listNumber, listIndex }
    }
  }
}

export function createCardIssuer(rules: IssuerRules): CardIssuer {
  const [current] = rules.keys
  if (!current) throw new Error('A card issuer needs at least one key')
  const signer = importSigningKey(current)
  const endOf = (now: Date) => new Date(now.getTime() + rules.validDays * dayMs)
  const buildUri = (listNumber: number) => `${rules.statusBase}${listNumber}`
  return {
    endOf,
    async issue(tx, subject, now) {
      const expiresAt = endOf(now)
      if (rules.isNewestOnly) await setCardTokensRevoked(tx, subject.residentId, now)
      const { listNumber, listIndex } = await takePlace(tx, subject, now, expiresAt)
      const [issuedAt, notBefore] = [toSeconds(now), toSeconds(now)]
      const token = { issuer: rules.issuer, issuedAt, notBefore, expiresAt: toSeconds(expiresAt) }
      return issueClaim(subject.claims, token, await signer, { uri: buildUri(listNumber), index: listIndex })
    },
    async signList(db, listNumber, now) {
      if (!(await hasCardTokens(db, listNumber))) return null
      const revoked = await listRevokedIndexes(db, listNumber, now)
      return signStatusList(current, { issuer: rules.issuer, uri: buildUri(listNumber), revoked, now })
    },
  }
}
