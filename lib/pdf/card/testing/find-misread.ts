import type { StatementData } from '@/lib/pdf/statements/statement-data'
import type { CardData } from '../card-data'

/** Every text on the card, as it is registered. */
export function listCardTexts({ issuer, names, gender, address, code, labels, ...rest }: CardData): string[] {
  const pairs = [
    labels.name,
    rest.dateOfBirth ? labels.dateOfBirth : null,
    gender && labels.gender,
    address && labels.address,
    rest.uin ? labels.uin : null,
    labels.issuedOn,
    ...(code ? [labels.validUntil, labels.qr, labels.check] : []),
  ]
  const texts = [
    ...Object.values(issuer),
    ...[names.latin, names.arabic, ...names.others],
    ...[rest.dateOfBirth, gender?.latin, gender?.arabic, ...(address?.latin ?? []), ...(address?.arabic ?? [])],
    ...[rest.uin, code?.digits, code?.validUntil, code?.checkAddress, code && !code.digits ? labels.noVid : null],
    ...[rest.issuedOn, rest.portrait ? null : labels.noPortrait],
    ...pairs.flatMap((label) => [label?.lead, label?.second]),
    ...[labels.fold, labels.howToTitle, ...labels.howTo, labels.footer],
  ]
  return texts.filter((text): text is string => Boolean(text))
}

export const listStatementTexts = ({
  issuer,
  title,
  reference,
  lede,
  facts,
  table,
  footer,
}: StatementData): string[] => [
  ...[issuer.country, issuer.authority, title, lede, footer],
  ...(reference ? [reference.label, reference.value] : []),
  ...facts.flatMap(({ term, value }) => [term, value]),
  ...(table ? [...table.columns.map(({ heading }) => heading), ...table.rows.flat()] : []),
]

/** Composed, in single spaces, and without the marks of direction that poppler adds to lines of two directions. */
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** In order, and with at most the line breaks that the page may add. */
function isRead(words: string[], lines: string[], breaks: number): boolean {
  if (words.length === 0) return true
  const counts = Array.from({ length: breaks > 0 ? words.length : 1 }, (_, index) => words.length - index)
  return counts.some((count) => {
    const part = words.slice(0, count).join(' ')
    const at = lines.findIndex((line) => line.includes(part))
    return at >= 0 && isRead(words.slice(count), lines.slice(at + 1), breaks - 1)
  })
}

const mostBreaks = 2

/** The texts that the reader's text does not have whole and in the order in which they are registered. */
export function findMisread(texts: string[], read: string): string[] {
  const lines = read.split(/[\n\f]/).map(tidy)
  return texts.filter((text) => !isRead(tidy(text).split(' '), lines, mostBreaks))
}
