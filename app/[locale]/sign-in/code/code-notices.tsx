import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '@/components/page/notice'
import { getContainer } from '@/lib/container/container'

type CodeNoticesProps = {
  /** Said when another code was sent; else null. */
  resent: ReactNode
  tone?: 'success' | 'info'
}

/** The news above a code's form: another code was sent, or messages to everybody are late. */
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
