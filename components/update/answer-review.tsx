import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/page/section'
import { SummaryList } from '@/components/page/summary-list'
import type { Answer, UpdateItem } from '@/lib/updates/update-items'
import { AnswerValue } from './answer-value'

type AnswerReviewProps = { item: UpdateItem; current: Answer; answer: Answer; href: string }

/** One change: what is on record, beside what it shall be. */
export async function AnswerReview({ item, current, answer, href }: AnswerReviewProps) {
  const t = await getTranslations('update')
  const change = (
    <a href={href}>
      {t('check.change')}
      <span className="ds-sr-only"> {t(`items.${item}`)}</span>
    </a>
  )
  const rows = [
    { term: t('check.now'), value: <div className="was"><AnswerValue item={item} answer={current} /></div> }, // prettier-ignore
    { term: t('check.new'), value: <b><AnswerValue item={item} answer={answer} /></b>, action: change }, // prettier-ignore
  ]
  return (
    <Section id={`review-${item}`} heading={t(`items.${item}`)} gap="sm">
      <SummaryList rows={rows} />
    </Section>
  )
}
