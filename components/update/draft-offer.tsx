import { getLocale, getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/form/submit-button'
import { Panel } from '@/components/page/panel'
import { formatDate } from '@/lib/i18n/format-date'
import { formatList } from '@/lib/i18n/format-list'
import type { UpdateItem } from '@/lib/update/update-items'

type DraftOfferProps = {
  items: readonly UpdateItem[]
  expiresAt: Date
  href: string
  startAgain: (form: FormData) => Promise<void>
}

export async function DraftOffer({ items, expiresAt, href, startAgain }: DraftOfferProps) {
  const [locale, t] = [await getLocale(), await getTranslations('update')]
  const list = formatList(
    locale,
    items.map((item) => t(`items.${item}`)),
  )
  return (
    <Panel id="draft" heading={t('draft.heading')}>
      <p>{t('draft.items', { items: list })}</p>
      <p className="quiet">{t('draft.kept', { time: formatDate(locale, expiresAt, 'moment') })}</p>
      <form className="actions" action={startAgain}>
        <a className="ds-button" href={href}>
          {t('draft.goOn')}
        </a>
        <SubmitButton variant="secondary">{t('draft.again')}</SubmitButton>
      </form>
      <p className="small quiet">{t('draft.againHint')}</p>
    </Panel>
  )
}
