/** GSM 03.38: the basic alphabet and its extension, whose letters count double. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extension = '\f^{}\\[~]|€'

/** Marks with an ASCII equal; letters never change. */
const plainMarks: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", '‚': "'", '‛': "'", ʼ: "'", '′': "'", '‹': "'", '›': "'" },
  ...{ '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-' },
  ...{ '…': '...', '·': '.', '•': '-', '⁄': '/', '\t': ' ' },
}
const spaces = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
/** Invisible, and without effect on Latin letters. */
const unseen = /[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\ufeff]/g

const isGsm = (text: string) => [...text].every((letter) => basic.includes(letter) || extension.includes(letter))

/** One letter outside GSM-7 cuts the room from 160 letters to 70, so replaceable marks are replaced. */
export function foldSms(text: string): string {
  const composed = text.normalize('NFC')
  const folded = [...composed.replace(unseen, '').replace(spaces, ' ')].map((mark) => plainMarks[mark] ?? mark).join('')
  return isGsm(folded) ? folded : text
}

export type SmsCount = { encoding: 'GSM-7' | 'UCS-2'; units: number; segments: number }

const roomOf = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const

function countSegments(widths: number[], room: number): number {
  let [segments, used] = [1, 0]
  for (const width of widths) {
    if (used + width > room) [segments, used] = [segments + 1, 0]
    used += width
  }
  return segments
}

/** Segments as billed (3GPP TS 23.040). */
export function countSms(text: string): SmsCount {
  const encoding = isGsm(text) ? 'GSM-7' : 'UCS-2'
  const widths = [...text].map((letter) => (encoding === 'UCS-2' ? letter.length : extension.includes(letter) ? 2 : 1))
  const units = widths.reduce((total, width) => total + width, 0)
  const { alone, joined } = roomOf[encoding]
  return { encoding, units, segments: units <= alone ? 1 : countSegments(widths, joined) }
}
