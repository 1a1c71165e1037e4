import { getLocale, getTranslations } from 'next-intl/server'
import { Lede } from '@/components/page/lede'
import type { DraftDocument } from '@/lib/update/update-draft'
import { buildPath } from '@/lib/i18n/paths'
import type { DocumentType, Proof } from '@/lib/update/update-items'
import { KeptDocument } from './kept-document'
import { DocumentKinds } from './document-kinds'
import { UploadForm } from './upload-form'

type ProofTaskProps = {
  proof: Proof
  /** Returns with the form. */
  owner: string
  kinds: readonly DocumentType[]
  kept: DraftDocument | null
  /** From the form that came back. */
  chosen: DocumentType | null
  errors: { documentType?: string; file?: string }
  /** In words and in bytes; a photo may be larger, because it is shrunk. */
  limits: { size: string; photoSize: string; mostBytes: number; mostPhotoBytes: number }
  nextHref: string
  remove: (form: FormData) => Promise<void>
}

async function Upload({ proof, owner, kinds, kept, chosen, errors, limits }: ProofTaskProps) {
  const [locale, t] = [await getLocale(), await getTranslations('update.proof')]
  const tooBig = (await getTranslations('update.upload'))('tooBig', { size: limits.size })
  const words = {
    file: t('file'),
    hint: t('fileHint', { size: limits.size, photo: limits.photoSize }),
    submit: t('upload'),
    preview: t('preview'),
    sending: t.raw('sending') as string /* the number is filled in by the form */,
    arrived: t('checking'),
    broken: t('broken'),
    tooBig,
  }
  return (
    <UploadForm
      action={buildPath(locale, 'updateUpload', { proof })}
      words={words}
      mostBytes={limits.mostBytes}
      mostPhotoBytes={limits.mostPhotoBytes}
      error={errors.file}
      isPrimary={!kept}
    >
      <input type="hidden" name="owner" value={owner} />
      <DocumentKinds kinds={kinds} chosen={chosen ?? kept?.documentType ?? null} error={errors.documentType} />
    </UploadForm>
  )
}

export async function ProofTask(props: ProofTaskProps) {
  const t = await getTranslations('update')
  const { proof, kept, errors, nextHref, remove } = props
  const why = (
    <>
      <Lede>{t(`proofs.${proof}.why`)}</Lede>
      <p>{t(`proofs.${proof}.rule`)}</p>
    </>
  )
  if (!kept) {
    return (
      <>
        {why}
        <Upload {...props} />
      </>
    )
  }
  return (
    <>
      {why}
      <KeptDocument document={kept} remove={remove} />
      <div className="actions">
        <a className="ds-button" href={nextHref}>
          {t('proof.continue')}
        </a>
      </div>
      <details className="ds-details" open={Boolean(errors.file ?? errors.documentType)}>
        <summary>{t('proof.replace')}</summary>
        <div>
          <Upload {...props} />
        </div>
      </details>
    </>
  )
}
