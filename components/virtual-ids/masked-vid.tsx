import { getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'

const hidden = '•••• •••• ••••'

export async function MaskedVid({ end }: { end: string }) {
  const t = await getTranslations('virtualIds')
  return (
    <>
      <span aria-hidden="true">
        <Id>
          {hidden} {end}
        </Id>
      </span>
      <span className="ds-sr-only">{t('ending', { end })}</span>
    </>
  )
}
