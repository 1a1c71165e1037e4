import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/form/submit-button'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Section } from '@/components/page/section'
import type { Locale } from '@/lib/i18n/languages'
import { DeviceRow, type ListedDevice } from './device-row'

type DevicesContentProps = {
  locale: Locale
  devices: ListedDevice[]
  endOne: (form: FormData) => Promise<void>
  endOthers: (form: FormData) => Promise<void>
  signOut: (form: FormData) => Promise<void>
}

export async function DevicesContent({ locale, devices, endOne, endOthers, signOut }: DevicesContentProps) {
  const t = await getTranslations('devices')
  const here = devices.filter(({ isThis }) => isThis)
  const others = devices.filter(({ isThis }) => !isThis)
  return (
    <>
      <div className="stack" data-gap="sm">
        <PageTitle>{t('title')}</PageTitle>
        <Lede>{t('lede', { count: devices.length })}</Lede>
      </div>
      <ul className="rows devices">
        {[...here, ...others].map((device) => (
          <DeviceRow key={device.id} locale={locale} listed={device} endOne={endOne} />
        ))}
      </ul>
      {others.length === 0 ? <p className="quiet">{t('noOthers')}</p> : null}
      <Section id="several" heading={t('several')}>
        <p>{t('severalText')}</p>
        <div className="actions">
          {others.length > 0 ? (
            <form action={endOthers}>
              <SubmitButton>{t('endOthers')}</SubmitButton>
            </form>
          ) : null}
          <form action={signOut}>
            <SubmitButton variant="secondary" icon="out" name="everywhere" value="yes">
              {t('endAll')}
            </SubmitButton>
          </form>
        </div>
      </Section>
    </>
  )
}
