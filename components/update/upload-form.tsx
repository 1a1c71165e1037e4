'use client'

import { useState, type ChangeEvent, type ReactNode, type SubmitEvent } from 'react'
import { FieldError } from '@/components/form/field-error'
import { FilePreview } from './file-preview'
import { isPhoto } from './shrink-in-browser'
import { UploadProgress } from './upload-progress'
import { useUpload } from './use-upload'

export type UploadWords = {
  file: string
  hint: string
  submit: string
  preview: string
  sending: string
  arrived: string
  broken: string
  tooBig: string
}

type UploadFormProps = {
  action: string
  words: UploadWords
  mostBytes: number
  /** A photo may be larger, because it is shrunk before sending. */
  mostPhotoBytes: number
  error: string | undefined
  isPrimary: boolean
  children: ReactNode
}

/** Works without JavaScript; with it, checks the size, shrinks photos, and shows picture and progress. */
export function UploadForm({ action, words, mostBytes, mostPhotoBytes, error, isPrimary, children }: UploadFormProps) {
  const [file, setFile] = useState<File | null>(null)
  const { state, send } = useUpload(mostBytes)
  const isTooBig = file !== null && file.size > (isPhoto(file) ? mostPhotoBytes : mostBytes)
  const problem = isTooBig ? words.tooBig : file ? undefined : error
  const isBusy = state.stage === 'sending' || state.stage === 'arrived'

  const onChange = (event: ChangeEvent<HTMLInputElement>) => setFile(event.currentTarget.files?.[0] ?? null)
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isTooBig) document.getElementById('file')?.focus()
    else if (!isBusy) send(event.currentTarget)
  }
  return (
    <form
      className="stack"
      data-gap="md"
      action={action}
      method="post"
      encType="multipart/form-data"
      noValidate
      onSubmit={onSubmit}
    >
      {children}
      <div className="ds-field drop">
        <label className="ds-label" htmlFor="file">
          {words.file}
        </label>
        <p data-field="description" id="file-hint">
          {words.hint}
        </p>
        <div role={isTooBig ? 'alert' : undefined}>
          <FieldError id="file-error" message={problem} />
        </div>
        <input
          type="file"
          id="file"
          name="file"
          accept="image/jpeg,image/png,application/pdf,.jpg,.jpeg,.png,.pdf"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'file-hint file-error' : 'file-hint'}
          onChange={onChange}
        />
        {file && !isTooBig ? <FilePreview file={file} words={words.preview} /> : null}
      </div>
      <UploadProgress state={state} words={words} />
      <div className="actions">
        <button
          className="ds-button"
          type="submit"
          data-variant={isPrimary ? 'primary' : 'secondary'}
          aria-disabled={isBusy || undefined}
        >
          {words.submit}
        </button>
      </div>
    </form>
  )
}
