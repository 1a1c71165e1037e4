import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import type { HistoryQuery } from '@/lib/forms/history-query'
import { modalityWords, pageSizes, results } from '@/lib/history/schema'

export type PartnerChoice = { key: string; name: string }
type FilterFormProps = {
  /** The page's own path: the form only reads, and its choices are in the URL. */
  path: string
  query: HistoryQuery
  partners: readonly PartnerChoice[]
  errors: { from?: string; to?: string }
}

/** Folded away unless a filter is set or has an error. */
export async function FilterForm({ path, query, partners, errors }: FilterFormProps) {
  const t = await getTranslations('history')
  const { filter, pageSize, typed } = query
  const ways = modalityWords.map((word) => ({ value: word, label: t(`modality.${word}`) }))
  const endings = results.map((word) => ({ value: word, label: t(`filter.${word}`) }))
  const all = (label: string) => ({ value: '', label })
  const askers = partners.map(({ key, name }) => ({ value: key, label: name }))
  const sizes = pageSizes.map((size) => ({ value: String(size), label: String(size) }))
  const dates = { type: 'date', autoComplete: 'off' } as const
  return (
    <details className="narrow" open={Object.keys(errors).length > 0}>
      <summary>
        <Icon name="find" />
        {t('filter.heading')}
      </summary>
      <form className="filter" action={path} aria-label={t('filter.label')} noValidate>
        <TextField id="from" label={t('filter.from')} defaultValue={typed.from} error={errors.from} {...dates} />
        <TextField id="to" label={t('filter.to')} defaultValue={typed.to} error={errors.to} {...dates} />
        <SelectField
          id="partner"
          label={t('filter.partner')}
          options={[all(t('filter.anyPartner')), ...askers]}
          defaultValue={filter.partner}
        />
        <SelectField
          id="how"
          label={t('filter.how')}
          options={[all(t('filter.anyHow')), ...ways]}
          defaultValue={filter.modality}
        />
        <SelectField
          id="result"
          label={t('filter.result')}
          options={[all(t('filter.anyResult')), ...endings]}
          defaultValue={filter.result}
        />
        <SelectField id="size" label={t('filter.size')} options={sizes} defaultValue={String(pageSize)} />
        <div className="actions">
          <SubmitButton>{t('filter.submit')}</SubmitButton>
          <a className="tap" href={path}>
            {t('filter.clear')}
          </a>
        </div>
      </form>
    </details>
  )
}
