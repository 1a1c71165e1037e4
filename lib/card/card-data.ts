import 'server-only'
import type { Locale } from '@/lib/i18n/languages'

/** A label in the card's language, and small beside it in the other script where there is one. */
export type CardLabel = { lead: string; second: string | null }

/** Every word on the page that isn't the person's or the issuer's. Plain strings are in the card's language. */
export type CardLabels = {
  name: CardLabel
  dateOfBirth: CardLabel
  gender: CardLabel
  address: CardLabel
  uin: CardLabel
  issuedOn: CardLabel
  validUntil: CardLabel
  /** Of the VID beside the QR code. */
  qr: CardLabel
  /** Above the address at which the code is checked. */
  check: CardLabel
  /** Stands where the VID would be, when the person has no live one. */
  noVid: string
  /** Stands under the empty frame, when there is no portrait. */
  noPortrait: string
  /** Stands for the portrait when the page is read aloud. */
  portrait: string
  /** Stands likewise for the QR code. */
  code: string
  /** On the line along which the small card is folded. */
  fold: string
  howToTitle: string
  /** Short sentences, one a step; they are numbered on the page. */
  howTo: string[]
  /** The last line of the page, such as how the file is protected. */
  footer: string
}

/** What stands on one card. Plain data, so that it can be handed to a worker thread. */
export type CardData = {
  /** The script that leads, the direction of the page and the language told to screen readers. */
  language: Locale
  issuer: {
    /** Latin script. */
    country: string
    /** Arabic script. */
    countryLocal: string
    document: string
    documentLocal: string
    /** In the card's language. */
    authority: string
  }
  names: { latin: string; arabic: string | null; others: string[] }
  /** Formatted for reading in the card's language; null, like all below, when the card doesn't show it. */
  dateOfBirth: string | null
  gender: { latin: string; arabic: string } | null
  /** Lines from the narrowest to the widest place; an empty list leaves that script out. */
  address: { latin: string[]; arabic: string[] } | null
  /** Masked or whole, spaced in groups. */
  uin: string | null
  code: {
    /** Of the QR code: the signed claims. */
    text: string
    /** The VID in groups, or null when there is no live one. */
    digits: string | null
    /** Formatted for reading in the card's language. */
    validUntil: string
    /** Where anybody can check the code. */
    checkAddress: string
  } | null
  /** JPEG bytes. */
  portrait: Uint8Array | null
  /** Formatted for reading in the card's language. */
  issuedOn: string
  labels: CardLabels
  /** Opens the file. */
  password: string
}
