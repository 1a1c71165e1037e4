import { getTranslations } from 'next-intl/server'
import { Timeline } from '@/components/page/timeline'
import { planTimeline } from '@/components/status/plan-timeline'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import type { RequestView } from './request-view'

type RequestProgressProps = { locale: Locale; steps: RequestView['steps'] }

export async function RequestProgress({ locale, steps }: RequestProgressProps) {
  const t = await getTranslations()
  const timeline = planTimeline(steps).map(({ step, state, at }) => ({
    name: t(`status.step.${step}`),
    state,
    stateText: t(`status.state.${state}`),
    detail: at ? formatDate(locale, at, 'moment') : undefined,
  }))
  return <Timeline label={t('requests.progress')} steps={timeline} />
}
