import { describeField, FieldError } from '@/components/form/field-error'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import type { VerifyWords } from './verify-words'

type CheckFieldsProps = { words: VerifyWords; fileError: string | undefined; isLocked: boolean; isBusy: boolean }

/** A file or the text of its code; the PDF's password only once it is asked for. */
export function CheckFields({ words, fileError, isLocked, isBusy }: CheckFieldsProps) {
  return (
    <>
      <div className="ds-field drop">
        <label className="ds-label" htmlFor="file">
          {words.file.label}
        </label>
        <p data-field="description" id="file-hint">
          {words.file.hint}
        </p>
        <FieldError id="file-error" message={fileError} />
        <input
          type="file"
          id="file"
          name="file"
          accept="image/png,image/jpeg,image/webp,application/pdf"
          aria-invalid={fileError ? true : undefined}
          aria-describedby={describeField('file', true, fileError)}
        />
      </div>
      {isLocked ? (
        <TextField
          id="password"
          type="password"
          label={words.password.label}
          hint={words.password.hint}
          autoComplete="off"
          dir="ltr"
        />
      ) : null}
      <div className="ds-field">
        <label className="ds-label" htmlFor="text">
          {words.text.label}
        </label>
        <p data-field="description" id="text-hint">
          {words.text.hint}
        </p>
        <textarea
          className="ds-input"
          id="text"
          name="text"
          rows={3}
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          aria-describedby="text-hint"
        />
      </div>
      <p role="status" className={isBusy ? undefined : 'ds-sr-only'}>
        {isBusy ? words.checking : ''}
      </p>
      <div className="actions">
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </>
  )
}
