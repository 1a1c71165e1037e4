import { describeField, FieldError } from '@/components/form/field-error'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import type { Searching } from './use-card-check'
import type { VerifyWords } from './verify-words'

type CheckFieldsProps = {
  words: VerifyWords
  fileError: string | undefined
  isLocked: boolean
  searching: Searching | null
  onStop: () => void
}

/** The stop button disappears after the search, so the focus moves to the submit button. */
const focusSubmit = ({ form }: HTMLButtonElement) =>
  form?.querySelector<HTMLButtonElement>('button[type=submit]')?.focus()

function SearchProgress({ words, searching, onStop }: Pick<CheckFieldsProps, 'words' | 'searching' | 'onStop'>) {
  return (
    <>
      <p role="status" className={searching ? undefined : 'ds-sr-only'}>
        {searching ? words.checking : ''}
      </p>
      {searching ? (
        <div className="actions">
          <progress aria-label={words.checking} value={searching.part} />
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={({ currentTarget }) => {
              focusSubmit(currentTarget)
              onStop()
            }}
          >
            {words.stop}
          </button>
        </div>
      ) : null}
    </>
  )
}

/** Asks for the PDF's password only if it needs one. */
export function CheckFields({ words, fileError, isLocked, searching, onStop }: CheckFieldsProps) {
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
      <SearchProgress {...{ words, searching, onStop }} />
      <div className="actions">
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </>
  )
}
