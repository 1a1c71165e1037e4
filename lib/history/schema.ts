/** The words of pages and URLs, with MOSIP's names. */
export const modalities = {
  code: 'OTP-AUTH',
  finger: 'FINGERPRINT-AUTH',
  face: 'FACE-AUTH',
  eyes: 'IRIS-AUTH',
  details: 'DEMO-AUTH',
  handedOver: 'KYC-AUTH',
  codeAsked: 'OTP-REQUEST',
} as const

export type Modality = keyof typeof modalities

const isModality = (word: string): word is Modality => Object.hasOwn(modalities, word)
export const modalityWords = Object.keys(modalities).filter(isModality)

/** `other` for values of later MOSIP versions. */
export const findModality = (recorded: string): Modality | 'other' =>
  modalityWords.find((word) => modalities[word] === recorded) ?? 'other'

export const results = ['accepted', 'refused'] as const
export type Result = (typeof results)[number]

/** `sent` is for a code, `confirmed` for an identity. */
export type Ending = 'confirmed' | 'refused' | 'sent' | 'notSent'

export function findEnding(modality: Modality | 'other', isAccepted: boolean): Ending {
  if (modality === 'codeAsked') return isAccepted ? 'sent' : 'notSent'
  return isAccepted ? 'confirmed' : 'refused'
}

/** Null does not narrow. */
export type HistoryFilter = {
  /** yyyy-MM-dd in the portal's time zone. */
  from: string | null
  to: string | null
  modality: Modality | null
  result: Result | null
  /** A key from `HistoryAccount.listPartners`. */
  partner: string | null
}

export const wholeHistory: HistoryFilter = { from: null, to: null, modality: null, result: null, partner: null }

export const isNarrowed = (filter: HistoryFilter) => Object.values(filter).some((value) => value !== null)

export const pageSizes = [10, 25, 50] as const
export type PageSize = (typeof pageSizes)[number]

export const portalAsPartner = 'Resident Portal'

export const mostInFiles = { pdf: 500, csv: 10_000 } as const
