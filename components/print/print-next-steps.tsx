import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { Section } from '@/components/page/section'
import { PostalAddress } from '@/components/requests/postal-address'
import type { RequestView } from '@/components/requests/request-view'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type PrintNextStepsProps = { locale: Locale; order: RequestView }

export async function PrintNextSteps({ locale, order: { id, address, canBeCancelled } }: PrintNextStepsProps) {
  const t = await getTranslations()
  return (
    <>
      <Section id="next" heading={t('print.ordered.nextHeading')}>
        <ol className="ds-list">
          <li>{t('print.ordered.check')}</li>
          <li>
            {t('print.ordered.print')}
            <PostalAddress lines={address} />
          </li>
          <li>{t('print.ordered.tell')}</li>
        </ol>
        {canBeCancelled ? <p className="small quiet">{t('print.ordered.mistake')}</p> : null}
      </Section>
      <div className="actions">
        <a className="ds-button" href={buildPath(locale, 'request', { id })}>
          {t('print.ordered.follow')}
        </a>
        <a className="ds-button" data-variant="secondary" href={buildPath(locale, 'requestFile', { id })} download>
          <Icon name="down" />
          {t('requests.file')}
        </a>
      </div>
      <a className="tap" href={buildPath(locale, 'account')}>
        {t('print.ordered.account')}
      </a>
    </>
  )
}
