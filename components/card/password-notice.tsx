import { getTranslations } from 'next-intl/server'
import { PasswordRule } from '@/components/page/password-rule'
import { Section } from '@/components/page/section'

export async function PasswordNotice({ isRandom }: { isRandom: boolean }) {
  const t = await getTranslations('card.password')
  return (
    <Section id="password" heading={t('heading')}>
      {isRandom ? (
        <p>{t('random')}</p>
      ) : (
        <>
          <p>{t('rule')}</p>
          <PasswordRule letters="OMAR" year="1984" />
          <p className="small quiet">{t('short')}</p>
        </>
      )}
    </Section>
  )
}
