import 'server-only'
import type { Locale } from '@/lib/i18n/languages'

export type CardLabel = { lead: string; second: string | null }

export type CardLabels = {
  name: CardLabel
  dateOfBirth: CardLabel
  gender: CardLabel
  address: CardLabel
  uin: CardLabel
  issuedOn: CardLabel
  validUntil: CardLabel
  qr: CardLabel
  check: CardLabel
  noVid: string
  noPortrait: string
  /** Read aloud instead of the portrait and the code. */
  portrait: string
  code: string
  fold: string
  howToTitle: string
  howTo: string[]
  footer: string
}

/** Plain data, because it goes to a worker thread. */
export type CardData = {
  language: Locale
  issuer: {
    country: string
    countryLocal: string
    document: string
    documentLocal: string
    authority: string
  }
  names: { latin: string; arabic: string | null; others: string[] }
  /** Ready to print in the card's language; this and what follows is null if the card does not show it. */
  dateOfBirth: string | null
  gender: { latin: string; arabic: string } | null
  /** From the narrowest to the widest place; an empty list leaves that script out. */
  address: { latin: string[]; arabic: string[] } | null
  uin: string | null
  code: {
    text: string
    digits: string | null
    validUntil: string
    checkAddress: string
  } | null
  portrait: Uint8Array | null
  issuedOn: string
  labels: CardLabels
  password: string
}
