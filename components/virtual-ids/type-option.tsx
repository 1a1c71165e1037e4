import { getTranslations } from 'next-intl/server'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import { splitMinutes } from '@/lib/i18n/split-minutes'
import type { VidRule, VidType } from '@/lib/virtual-ids/vid-policy'

type TypeOptionProps = {
  /** The first choice has the group's id, for the error summary. */
  id: string
  type: VidType
  rule: VidRule
  live: readonly ResidentVid[]
  isChecked: boolean
  isWrong: boolean
}

export async function TypeOption({ id, type, rule, live, isChecked, isWrong }: TypeOptionProps) {
  const t = await getTranslations('virtualIds')
  const { validForInMinutes, instancesAllowed, replacesOldest } = rule
  const isFull = live.length >= instancesAllowed
  const life = validForInMinutes === null ? null : splitMinutes(validForInMinutes)
  const oldest = live.at(-1)
  const about = [
    life ? t(`new.life.${life.unit}`, { count: life.count }) : t('new.life.forever'),
    t(`new.goodFor.${type}`),
  ]
  const room = [
    t('new.allowed', { count: instancesAllowed }),
    isFull && oldest && replacesOldest ? t('new.replaces', { end: oldest.end }) : null,
    isFull && !replacesOldest ? t('new.full') : null,
    isFull ? null : t('new.have', { count: live.length }),
  ]
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="radio"
        id={id}
        name="type"
        value={type}
        defaultChecked={isChecked}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-about ${id}-room`}
      />
      <label htmlFor={id}>{t(`type.${type}`)}</label>
      <p data-field="description" id={`${id}-about`}>
        {about.join(' ')}
      </p>
      <p data-field="description" id={`${id}-room`}>
        {room.filter((sentence) => sentence !== null).join(' ')}
      </p>
    </div>
  )
}
