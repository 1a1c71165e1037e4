import 'server-only'
import { createTranslator } from 'next-intl'
import type { Resident } from '@/db/residents'
import { formatDate, formatDay } from '@/lib/i18n/format-date'
import { isLocale, languages, type Locale } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'
import { isSettable, writeForCard } from '@/lib/identity/card-characters'
import type { Identity, LocalizedText } from '@/lib/identity/identity'
import { maskNumber } from '@/lib/identity/mask-number'
import type { CardChoices } from './card-choices'
import type { CardData, CardLabel, CardLabels } from './card-data'

export type CardCode = { text: string; digits: string | null; validUntil: Date; checkAddress: string }

export type CardSource = CardChoices & {
  resident: Resident
  portrait: Buffer | null
  code: CardCode | null
  issuedOn: Date
  timeZone: string
  password: string
}

type PdfWords = ReturnType<typeof loadWords>['pdf']
type LabelName = Exclude<keyof PdfWords['labels'], 'noVid' | 'noPortrait'>

const labelNames = [
  'name',
  'dateOfBirth',
  'gender',
  'address',
  'uin',
  'issuedOn',
  'validUntil',
  'qr',
  'check',
] as const satisfies LabelName[]
/** Printed if the fonts cannot show any of the names. */
const nameless = '—'
const isArabic = (locale: Locale) => languages[locale].direction === 'rtl'

/** The first of the languages whose value the fonts can show. */
function pick(values: LocalizedText[], wireCodes: string[]): string {
  const shown = values.filter(({ value }) => isSettable(value))
  const found = wireCodes.map((code) => shown.find(({ language }) => language === code)?.value).find(Boolean)
  return writeForCard(found ?? '')
}

function listAddress(identity: Identity, wireCodes: string[]): string[] {
  const { addressLine1, addressLine2, addressLine3, city, province, region, postalCode } = identity
  const [line1, line2, line3] = [addressLine1, addressLine2, addressLine3].map((line) => pick(line, wireCodes))
  const place = `${postalCode} ${pick(city, wireCodes)}`.trim()
  const lines = [line1, line2, line3, place, pick(province, wireCodes), pick(region, wireCodes)]
  return [...new Set(lines.filter((line): line is string => Boolean(line)))]
}

function listAddresses(identity: Identity, latinCodes: string[]): NonNullable<CardData['address']> {
  const [latin, arabic] = [listAddress(identity, latinCodes), listAddress(identity, ['ara'])]
  const addsNothing = (lines: string[], others: string[]) =>
    lines.every((line) => line === identity.postalCode || others.includes(line))
  if (addsNothing(arabic, latin)) return { latin, arabic: [] }
  return { latin: addsNothing(latin, arabic) ? [] : latin, arabic }
}

function listLabels(locale: Locale, { number, code, issuedOn, timeZone }: CardSource): CardLabels {
  const lead = loadWords(locale)
  const second = loadWords(isArabic(locale) ? 'en' : 'ar').pdf.labels
  const t = createTranslator({ locale, messages: { pdf: lead.pdf }, namespace: 'pdf' })
  const named = labelNames.map((name): [string, CardLabel] => [
    name,
    { lead: lead.pdf.labels[name], second: second[name] },
  ])
  return {
    ...(Object.fromEntries(named) as Record<(typeof labelNames)[number], CardLabel>), // fromEntries loses the names
    noVid: lead.pdf.labels.noVid,
    noPortrait: lead.pdf.labels.noPortrait,
    howToTitle: lead.pdf.howTo.title,
    portrait: lead.pdf.pictures.portrait,
    code: lead.pdf.pictures.code,
    fold: lead.pdf.fold,
    howTo: [
      ...[lead.pdf.howTo.print, lead.pdf.howTo.cut],
      ...(code ? [t('howTo.scan', { address: code.checkAddress }), lead.pdf.howTo.compare] : []),
      t(`howTo.${number}`),
    ],
    footer: t('footer', { authority: lead.brand.authority, time: formatDate(locale, issuedOn, 'moment', timeZone) }),
  }
}

const groupVid = (vid: string) => vid.replace(/(.{4})(?=.)/g, '$1 ')
const groupDigits = (number: string) => number.replace(/^(.{3})(.{3})(.{4})$/, '$1 $2 $3')

function showUin(uin: string, number: CardChoices['number']): string | null {
  if (number === 'none') return null
  return groupDigits(number === 'whole' ? uin : maskNumber(uin))
}

function listNames({ fullName }: Identity, latinCodes: string[]): CardData['names'] {
  const [latin, arabic] = [pick(fullName, latinCodes), pick(fullName, ['ara'])]
  const all = new Set(fullName.filter(({ value }) => isSettable(value)).map(({ value }) => writeForCard(value)))
  const rest = [...all].filter((name) => name !== latin && name !== arabic)
  const third = rest.filter((name) => !/\p{Script=Latin}|\p{Script=Arabic}/u.test(name))
  return {
    latin: latin || arabic ? latin : (rest[0] ?? nameless),
    arabic: arabic === latin ? null : arabic || null,
    others: latin || arabic ? third : third.filter((name) => name !== rest[0]),
  }
}

export async function composeCard(source: CardSource): Promise<CardData> {
  const { resident, number, timeZone, fields, code } = source
  const { identity } = resident
  const locale: Locale = isLocale(source.language) ? source.language : 'en'
  const [latin, arabic] = [loadWords(isArabic(locale) ? 'en' : locale), loadWords('ar')]
  const latinCodes = [languages[isArabic(locale) ? 'en' : locale].wireCode, 'eng', 'fra']
  return {
    language: locale,
    issuer: {
      country: latin.brand.country,
      countryLocal: arabic.brand.country,
      document: latin.brand.card,
      documentLocal: arabic.brand.card,
      authority: loadWords(locale).brand.authority,
    },
    names: listNames(identity, latinCodes),
    dateOfBirth: fields.includes('dateOfBirth') ? formatDay(locale, identity.dateOfBirth) : null,
    gender: fields.includes('gender')
      ? { latin: pick(identity.gender, latinCodes), arabic: pick(identity.gender, ['ara']) }
      : null,
    address: fields.includes('address') ? listAddresses(identity, latinCodes) : null,
    uin: showUin(resident.uin, number),
    code: code && {
      ...{ text: code.text, digits: code.digits && groupVid(code.digits), checkAddress: code.checkAddress },
      validUntil: formatDate(locale, code.validUntil, 'day', timeZone),
    },
    portrait: source.portrait && new Uint8Array(source.portrait),
    issuedOn: formatDate(locale, source.issuedOn, 'day', timeZone),
    labels: listLabels(locale, source),
    password: source.password,
  }
}
