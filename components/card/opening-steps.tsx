import { getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { Section } from '@/components/page/section'

type OpeningStepsProps = {
  /** Shown only this once; null if the documented rule gives it. */
  password: string | null
}

export async function OpeningSteps({ password }: OpeningStepsProps) {
  const t = await getTranslations('card.ready')
  return (
    <>
      {password ? (
        <Section id="your-password" heading={t('randomHeading')} gap="sm">
          <p className="ref">
            <Id>{password}</Id>
          </p>
          <p>{t('randomText')}</p>
          <p className="small quiet">{t('randomLost')}</p>
        </Section>
      ) : null}
      <Section id="how" heading={t('howHeading')}>
        <ol className="ds-list">
          <li>{t('save')}</li>
          <li>{t('type')}</li>
        </ol>
        {password ? null : (
          <>
            <p>{t('rule')}</p>
            <p className="small quiet">{t('trouble')}</p>
          </>
        )}
      </Section>
    </>
  )
}
