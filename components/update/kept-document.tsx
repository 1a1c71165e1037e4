import { getLocale, getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { LinkButton } from '@/components/form/link-button'
import type { DraftDocument } from '@/lib/update/update-draft'
import { formatBytes } from '@/lib/i18n/format-bytes'
import { buildPath } from '@/lib/i18n/paths'

const kinds: Record<string, string> = { 'application/pdf': 'PDF', 'image/png': 'PNG', 'image/jpeg': 'JPG' }

type KeptDocumentProps = { document: DraftDocument; remove: (form: FormData) => Promise<void> }

export async function KeptDocument({ document, remove }: KeptDocumentProps) {
  const [locale, t] = [await getLocale(), await getTranslations('update')]
  const { proof, documentType, fileName, contentType, byteCount } = document
  const src = buildPath(locale, 'updatePreview', { proof })
  return (
    <section className="stack" data-gap="sm" aria-labelledby="kept-heading">
      <h2 className="ds-heading" data-size="sm" id="kept-heading">
        {t('proof.kept')}
      </h2>
      {contentType.startsWith('image/') ? (
        <img className="document-picture" src={src} alt={t('proof.keptAlt')} width={320} height={240} />
      ) : null}
      <div className="filecard">
        <Icon name="file" />
        <div>
          <b>{t(`documentTypes.${documentType}.label`)}</b>
          <p className="addr small">{fileName}</p>
          <p className="quiet small">
            {t('proof.facts', { kind: kinds[contentType] ?? '', size: formatBytes(locale, byteCount) })}
          </p>
        </div>
        <form className="end" action={remove}>
          <input type="hidden" name="proof" value={proof} />
          <a className="tap" href={src}>
            {t('proof.open')}
          </a>
          <LinkButton>
            {t('proof.remove')}
            <span className="ds-sr-only"> {fileName}</span>
          </LinkButton>
        </form>
      </div>
    </section>
  )
}
