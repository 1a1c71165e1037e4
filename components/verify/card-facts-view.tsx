import { Face } from '@/components/page/face'
import { Id } from '@/components/page/id'
import { Section } from '@/components/page/section'
import { SummaryList } from '@/components/page/summary-list'
import { formatDate, formatDay } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import type { CardFacts, CheckResult } from '@/lib/signed-card/verify/check-result'
import type { VerifyWords } from './verify-words'

type Row = { term: string; value: React.ReactNode }
type CardFactsViewProps = { locale: Locale; words: VerifyWords; result: CheckResult; facts: CardFacts }

type ForeignProps = { text: string; language?: string | undefined }

/** Text of another language may have another direction. */
function Foreign({ text, language }: ForeignProps) {
  return (
    <bdi lang={language} dir="auto">
      {text}
    </bdi>
  )
}

const writeDay = (locale: Locale, birthDate: NonNullable<CardFacts['birthDate']>) =>
  'day' in birthDate ? formatDay(locale, birthDate.day) : <Foreign text={birthDate.text} />

const writeGender = (words: VerifyWords['facts']['genders'], told: NonNullable<CardFacts['gender']>) =>
  'gender' in told ? words[told.gender] : <Foreign text={told.text} />

/** Uses words beyond the limits of the calendar. */
function writeLimit(locale: Locale, { beyond }: VerifyWords['facts'], at: number): string {
  if (Number.isFinite(at)) return formatDate(locale, new Date(at), 'day')
  return at > 0 ? beyond.future : beyond.past
}

function listPersonRows(locale: Locale, { facts: words }: VerifyWords, facts: CardFacts): Row[] {
  const [name, otherName] = facts.names
  const { birthDate, gender, addressLines, id } = facts
  const lines = addressLines.map((line, at) => (
    <span className="line" key={at}>
      <Foreign text={line} />
    </span>
  ))
  return [
    ...(name ? [{ term: words.name, value: <Foreign {...name} /> }] : []),
    ...(otherName ? [{ term: words.otherName, value: <Foreign {...otherName} /> }] : []),
    ...(birthDate ? [{ term: words.birthDate, value: writeDay(locale, birthDate) }] : []),
    ...(gender ? [{ term: words.gender, value: writeGender(words.genders, gender) }] : []),
    ...(lines.length > 0 ? [{ term: words.address, value: lines }] : []),
    ...(id ? [{ term: words.id, value: <Id>{id}</Id> }] : []),
  ]
}

function listCardRows(locale: Locale, { facts: words }: VerifyWords, result: CheckResult, facts: CardFacts): Row[] {
  const { issuerName, checkedAt, isStatusKnown, verdict } = result
  const { validFrom, validUntil } = facts
  return [
    ...(issuerName ? [{ term: words.issuer, value: <bdi>{issuerName}</bdi> }] : []),
    ...(validFrom === null ? [] : [{ term: words.validFrom, value: writeLimit(locale, words, validFrom) }]),
    ...(validUntil === null ? [] : [{ term: words.validUntil, value: writeLimit(locale, words, validUntil) }]),
    ...(verdict === 'valid'
      ? [{ term: words.status, value: isStatusKnown ? words.statusGood : words.statusUnknown }]
      : []),
    { term: words.checked, value: formatDate(locale, new Date(checkedAt), 'moment') },
  ]
}

export function CardFactsView({ locale, words, result, facts }: CardFactsViewProps) {
  const isValid = result.verdict === 'valid'
  return (
    <>
      <Section id="compare" heading={isValid ? words.facts.compare : words.facts.said}>
        <div className="compare">
          <Face src={facts.photo} alt={facts.photo ? words.facts.photo : ''} />
          <SummaryList rows={listPersonRows(locale, words, facts)} />
        </div>
        {isValid ? <p>{words.facts.different}</p> : null}
      </Section>
      <Section id="card" heading={words.facts.card}>
        <SummaryList rows={listCardRows(locale, words, result, facts)} />
      </Section>
    </>
  )
}
