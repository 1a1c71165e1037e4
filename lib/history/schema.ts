/** How an ID can be used, in the words of the pages and their URLs, with MOSIP's names. */
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

/** `other` for what a later MOSIP may record. */
export const findModality = (recorded: string): Modality | 'other' =>
  modalityWords.find((word) => modalities[word] === recorded) ?? 'other'

export const results = ['accepted', 'refused'] as const
export type Result = (typeof results)[number]

/** How it ended, in the words of the pages: a code is sent, an identity confirmed. */
export type Ending = 'confirmed' | 'refused' | 'sent' | 'notSent'

export function findEnding(modality: Modality | 'other', isAccepted: boolean): Ending {
  if (modality === 'codeAsked') return isAccepted ? 'sent' : 'notSent'
  return isAccepted ? 'confirmed' : 'refused'
}

/** Which part of a history; null does not narrow. */
export type HistoryFilter = {
  /** First and last day, yyyy-MM-dd in the portal's time zone. */
  from: string | null
  to: string | null
  modality: Modality | null
  result: Result | null
  /** Key of a relying party (`HistoryAccount.listPartners`). */
  partner: string | null
}

export const wholeHistory: HistoryFilter = { from: null, to: null, modality: null, result: null, partner: null }

export const isNarrowed = (filter: HistoryFilter) => Object.values(filter).some((value) => value !== null)

export const pageSizes = [10, 25, 50] as const
export type PageSize = (typeof pageSizes)[number]

/** How the portal itself is named among those who ask. */
export const portalAsPartner = 'Resident Portal'

/** How many uses a file holds at most. */
export const mostInFiles = { pdf: 500, csv: 10_000 } as const
