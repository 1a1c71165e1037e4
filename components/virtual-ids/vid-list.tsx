import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/page/panel'
import { Section } from '@/components/page/section'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import type { Locale } from '@/lib/i18n/languages'
import { VidRow } from './vid-row'

type VidListProps = { locale: Locale; vids: readonly ResidentVid[] }

export async function VidList({ locale, vids }: VidListProps) {
  const t = await getTranslations('virtualIds')
  const live = vids.filter(({ state }) => state === 'live')
  const ended = vids.filter(({ state }) => state !== 'live')
  const rows = (listed: readonly ResidentVid[]) => (
    <ul className="rows">
      {listed.map((vid) => (
        <VidRow key={vid.id} locale={locale} vid={vid} />
      ))}
    </ul>
  )
  return (
    <>
      {live.length > 0 ? (
        <Section id="in-use" heading={t('live')}>
          {rows(live)}
        </Section>
      ) : (
        <Panel id="none" heading={t('empty.heading')}>
          <p>{t('empty.text')}</p>
        </Panel>
      )}
      {ended.length > 0 ? (
        <Section id="ended" heading={t('ended')}>
          {rows(ended)}
        </Section>
      ) : null}
    </>
  )
}
