import { Face } from '@/components/page/face'
import { Id } from '@/components/page/id'
import { Section } from '@/components/page/section'
import { SummaryList } from '@/components/page/summary-list'
import { formatDate, formatDay } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import type { CardFacts, CheckResult } from '@/lib/verify/check-result'
import type { VerifyWords } from './verify-words'

type Row = { term: string; value: React.ReactNode }
type CardFactsViewProps = { locale: Locale; words: VerifyWords; result: CheckResult; facts: CardFacts }

/** Text of another language than the page's, perhaps of another direction. */
function Foreign({ text, language }: CardFacts['names'][number]) {
  return (
    <bdi lang={language} dir="auto">
      {text}
    </bdi>
  )
}

function listPersonRows(locale: Locale, { facts: words }: VerifyWords, facts: CardFacts): Row[] {
  const [name, otherName] = facts.names
  const { birthDate, gender, addressLines, id } = facts
  const lines = addressLines.map((line) => (
    <span className="line" key={line}>
      <bdi dir="auto">{line}</bdi>
    </span>
  ))
  return [
    ...(name ? [{ term: words.name, value: <Foreign {...name} /> }] : []),
    ...(otherName ? [{ term: words.otherName, value: <Foreign {...otherName} /> }] : []),
    ...(birthDate ? [{ term: words.birthDate, value: formatDay(locale, birthDate) }] : []),
    ...(gender ? [{ term: words.gender, value: words.genders[gender] }] : []),
    ...(lines.length > 0 ? [{ term: words.address, value: lines }] : []),
    ...(id ? [{ term: words.id, value: <Id>{id}</Id> }] : []),
  ]
}

function listCardRows(locale: Locale, { facts: words }: VerifyWords, result: CheckResult, facts: CardFacts): Row[] {
  const { issuerName, checkedAt, isStatusKnown, verdict } = result
  const { validFrom, validUntil } = facts
  const write = (at: number, style: 'day' | 'moment') => formatDate(locale, new Date(at), style)
  return [
    ...(issuerName ? [{ term: words.issuer, value: <bdi>{issuerName}</bdi> }] : []),
    ...(validFrom ? [{ term: words.validFrom, value: write(validFrom, 'day') }] : []),
    ...(validUntil ? [{ term: words.validUntil, value: write(validUntil, 'day') }] : []),
    ...(verdict === 'valid'
      ? [{ term: words.status, value: isStatusKnown ? words.statusGood : words.statusUnknown }]
      : []),
    { term: words.checked, value: write(checkedAt, 'moment') },
  ]
}

/** What the card says, to be held against the paper and the person. */
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
