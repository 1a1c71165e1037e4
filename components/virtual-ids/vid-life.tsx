import { getTranslations } from 'next-intl/server'
import { TimeLeft } from '@/components/countdown/time-left'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'

const longestCountdownMinutes = 60

type VidLifeProps = { locale: Locale; vid: Pick<ResidentVid, 'expiresAt' | 'revokedAt' | 'state'> }

export async function VidLife({ locale, vid: { expiresAt, revokedAt, state } }: VidLifeProps) {
  const t = await getTranslations('virtualIds.life')
  const endedAt = revokedAt ?? expiresAt
  if (state !== 'live') return endedAt ? t(state, { moment: formatDate(locale, endedAt, 'moment') }) : null
  if (!expiresAt) return t('forever')
  const minutes = Math.max(1, Math.ceil((expiresAt.getTime() - Date.now()) / 60_000))
  if (minutes > longestCountdownMinutes) return t('until', { moment: formatDate(locale, expiresAt, 'moment') })
  const time = formatDate(locale, expiresAt, 'clock')
  return (
    <TimeLeft
      endsAt={expiresAt.getTime()}
      sentence={t('runsOut', { left: '{left}', time })}
      still={t('runsOut', { left: t('minutes', { count: minutes }), time })}
      endedText={t('over')}
    />
  )
}
