import { getLocale, getTranslations } from 'next-intl/server'
import { FieldError } from '@/components/form/field-error'
import { SubmitButton } from '@/components/form/submit-button'
import { buildPath } from '@/lib/i18n/paths'
import type { Answer, Proof, UpdateItem } from '@/lib/update/update-items'
import { AnswerValue } from './answer-value'

export type ItemOption = {
  item: UpdateItem
  current: Answer
  /** The proofs that a change requires. */
  proofs: readonly Proof[]
  /** An open update has it, so it cannot be chosen. */
  isPending: boolean
  isChosen: boolean
}

async function Needs({ item, proofs }: Pick<ItemOption, 'item' | 'proofs'>) {
  const t = await getTranslations('update')
  if (item === 'phone' || item === 'email') return t(`contactProof.${item}`)
  return proofs.length > 0 ? proofs.map((proof) => t(`proofs.${proof}.need`)).join('. ') : t('noProof')
}

async function PendingItem({ item }: { item: UpdateItem }) {
  const [locale, t] = [await getLocale(), await getTranslations('update')]
  return (
    <div className="pending">
      <b>{t(`items.${item}`)}</b> <span className="ds-tag">{t('pending')}</span>
      <a className="tap small" href={buildPath(locale, 'requests')}>
        {t('pendingLink')}
      </a>
    </div>
  )
}

async function ItemCheckbox({ item, current, proofs, isChosen, id, isInvalid }: CheckboxProps) {
  const t = await getTranslations('update')
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="checkbox"
        id={id}
        name="item"
        value={item}
        defaultChecked={isChosen}
        aria-invalid={isInvalid || undefined}
        aria-describedby={`about-${item}`}
      />
      <label htmlFor={id}>{t(`items.${item}`)}</label>
      <div data-field="description" id={`about-${item}`}>
        <p className="now">
          <span className="ds-sr-only">{t('old')}: </span>
          <AnswerValue item={item} answer={current} isBrief />
        </p>
        <p className="quiet">
          <Needs item={item} proofs={proofs} />
        </p>
      </div>
    </div>
  )
}
type CheckboxProps = Omit<ItemOption, 'isPending'> & { id: string; isInvalid: boolean }

type ItemChooserProps = {
  action: (form: FormData) => Promise<void>
  options: readonly ItemOption[]
  error: string | undefined
}

/** The first choice has the id `item`, for the error summary. */
export async function ItemChooser({ action, options, error }: ItemChooserProps) {
  const t = await getTranslations('update')
  const first = options.find(({ isPending }) => !isPending)?.item
  return (
    <form className="form" action={action} noValidate>
      <fieldset className="ds-fieldset pick items" aria-describedby={error ? 'item-error' : undefined}>
        <legend>{t('legend')}</legend>
        <FieldError id="item-error" message={error} />
        {options.map(({ isPending, item, ...option }) =>
          isPending ? (
            <PendingItem key={item} item={item} />
          ) : (
            <ItemCheckbox
              key={item}
              {...option}
              item={item}
              id={item === first ? 'item' : `item-${item}`}
              isInvalid={Boolean(error)}
            />
          ),
        )}
      </fieldset>
      {first ? (
        <div className="actions">
          <SubmitButton>{t('start')}</SubmitButton>
        </div>
      ) : (
        <p>{t('pendingAll')}</p>
      )}
    </form>
  )
}
