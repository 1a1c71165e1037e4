import { getTranslations } from 'next-intl/server'
import { Receipt } from '@/components/page/receipt'
import { Section } from '@/components/page/section'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { MaskedVid } from './masked-vid'
import { VidFacts } from './vid-facts'

type VidReceiptProps = { locale: Locale; vid: ResidentVid; done: 'made' | 'ended' }

export async function VidReceipt({ locale, vid, done }: VidReceiptProps) {
  const t = await getTranslations('virtualIds.receipt')
  const list = buildPath(locale, 'virtualIds')
  const links = {
    made: [buildPath(locale, 'virtualIdShow', { id: vid.id }), list],
    ended: [list, buildPath(locale, 'virtualIdNew')],
  } as const
  const [mainPath, otherPath] = links[done]
  return (
    <>
      <Receipt title={t(`${done}.title`)} label={t(`${done}.label`)} reference={<MaskedVid end={vid.end} />} />
      <VidFacts locale={locale} vid={vid} hasNumber={false} />
      <Section id="next" heading={t('next')}>
        <ul className="ds-list">
          <li>{t(`${done}.use`)}</li>
          <li>{t(`${done}.later`)}</li>
          <li>{t('told')}</li>
        </ul>
      </Section>
      <div className="actions">
        <a className="ds-button" href={mainPath}>
          {t(`${done}.main`)}
        </a>
        <a className="ds-link" href={otherPath}>
          {t(`${done}.other`)}
        </a>
      </div>
    </>
  )
}
