import { getTranslations } from 'next-intl/server'
import type { Answer, UpdateItem } from '@/lib/update/update-items'
import { AnswerValue } from './answer-value'

type AnswerReviewProps = { item: UpdateItem; current: Answer; answer: Answer; href: string }

export async function AnswerReview({ item, current, answer, href }: AnswerReviewProps) {
  const t = await getTranslations('update')
  const id = `review-${item}`
  return (
    <section className="review" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="2xs" id={id}>
        {t(`items.${item}`)}
      </h2>
      <a className="tap" href={href}>
        {t('check.change')}
        <span className="ds-sr-only"> {t(`items.${item}`)}</span>
      </a>
      <dl>
        <div className="was">
          <dt>{t('check.now')}</dt>
          <dd>
            <AnswerValue item={item} answer={current} />
          </dd>
        </div>
        <div>
          <dt>{t('check.new')}</dt>
          <dd>
            <b>
              <AnswerValue item={item} answer={answer} />
            </b>
          </dd>
        </div>
      </dl>
    </section>
  )
}
