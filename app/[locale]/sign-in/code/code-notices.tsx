import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '@/components/page/notice'
import { getContainer } from '@/lib/container/container'

type CodeNoticesProps = {
  resent: ReactNode
  tone?: 'success' | 'info'
}

export async function CodeNotices({ resent, tone = 'success' }: CodeNoticesProps) {
  const t = await getTranslations('code')
  const isHeldUp = (await getContainer()).outbox.isHeldUp()
  return (
    <>
      {resent ? <Notice tone={tone}>{resent}</Notice> : null}
      {isHeldUp ? <Notice tone="warning">{t('heldUp')}</Notice> : null}
    </>
  )
}
