import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/page/section'
import { Timeline } from '@/components/page/timeline'

const steps = ['check', 'tell', 'record'] as const

export async function NextSteps() {
  const t = await getTranslations()
  const planned = steps.map((step) => ({
    name: t(`update.sent.steps.${step}.title`),
    state: 'todo' as const,
    stateText: t('status.state.todo'),
    detail: t(`update.sent.steps.${step}.text`),
  }))
  return (
    <Section id="next" heading={t('update.sent.next')} gap="md">
      <Timeline label={t('update.sent.next')} steps={planned} />
    </Section>
  )
}
