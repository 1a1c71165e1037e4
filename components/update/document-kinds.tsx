import { getTranslations } from 'next-intl/server'
import { FieldError } from '@/components/form/field-error'
import type { DocumentType } from '@/lib/update/update-items'

type DocumentKindsProps = {
  kinds: readonly DocumentType[]
  chosen: DocumentType | null
  error: string | undefined
}

export async function DocumentKinds({ kinds, chosen, error }: DocumentKindsProps) {
  const t = await getTranslations('update')
  return (
    <fieldset className="ds-fieldset pick" aria-describedby={error ? 'documentType-error' : undefined}>
      <legend>{t('proof.type')}</legend>
      <FieldError id="documentType-error" message={error} />
      {kinds.map((kind, index) => {
        const id = index === 0 ? 'documentType' : `documentType-${kind}`
        return (
          <div className="ds-field" key={kind}>
            <input
              className="ds-input"
              type="radio"
              id={id}
              name="documentType"
              value={kind}
              defaultChecked={kind === chosen}
              aria-invalid={error ? true : undefined}
              aria-describedby={`about-${kind}`}
            />
            <label htmlFor={id}>{t(`documentTypes.${kind}.label`)}</label>
            <p data-field="description" id={`about-${kind}`}>
              {t(`documentTypes.${kind}.hint`)}
            </p>
          </div>
        )
      })}
    </fieldset>
  )
}
