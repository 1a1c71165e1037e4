import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { findEnding, type Modality } from '@/lib/history/schema'

type EndingTagProps = { modality: Modality | 'other'; isAccepted: boolean }

/** Marks only refusals, so that they are noticed. */
export async function EndingTag({ modality, isAccepted }: EndingTagProps) {
  const t = await getTranslations('history.ending')
  const words = t(findEnding(modality, isAccepted))
  if (isAccepted) return words
  return (
    <span className="ds-tag" data-color="danger">
      <Icon name="cross" />
      {words}
    </span>
  )
}
