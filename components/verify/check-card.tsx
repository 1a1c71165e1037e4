'use client'

import { useActionState, type SubmitEvent } from 'react'
import { ErrorSummary } from '@/components/form/error-summary'
import type { TrustedIssuer } from '@/lib/signed-card/claim169/verify-card'
import type { Locale } from '@/lib/i18n/languages'
import { CheckFields } from './check-fields'
import { CameraScan } from './camera-scan'
import { useCardCheck, type CheckState } from './use-card-check'
import { useOfflineCheck } from './use-offline-check'
import { VerdictView } from './verdict-view'
import type { VerifyWords } from './verify-words'

type CheckCardProps = {
  locale: Locale
  words: VerifyWords
  issuers: readonly TrustedIssuer[]
  /** For browsers without JavaScript. */
  checkOnServer: (before: CheckState | null, form: FormData) => Promise<CheckState>
  path: string
  intro: React.ReactNode
  before: CheckState | null
}

/** Only a form without any input marks the text field; other problems are about the file. */
function describeProblem(words: VerifyWords, state: CheckState | null) {
  if (!state || !('problem' in state)) return { fileError: undefined, formError: undefined }
  const message = words.problems[state.problem].replace('{minutes}', String(state.minutes ?? 1))
  return state.problem === 'tooMany'
    ? { fileError: undefined, formError: message }
    : { fileError: message, formError: undefined }
}

/** The browser checks the card; without scripts the server does. */
export function CheckCard({ locale, words, issuers, checkOnServer, path, intro, before }: CheckCardProps) {
  const [posted, post] = useActionState(checkOnServer, before)
  const { state, checkForm, checkCode, startAgain } = useCardCheck(issuers)
  useOfflineCheck(path, issuers)
  const searching = state && 'part' in state ? state : null
  const current = state && 'part' in state ? null : (state ?? posted)

  if (current && 'result' in current) {
    return (
      <>
        <VerdictView locale={locale} words={words} result={current.result} />
        <div className="actions">
          <a
            className="ds-button"
            data-variant="secondary"
            href={path}
            onClick={
              posted
                ? undefined
                : (event) => {
                    event.preventDefault()
                    startAgain()
                  }
            }
          >
            {words.again}
          </a>
        </div>
      </>
    )
  }
  const { fileError, formError } = describeProblem(words, current)
  const isLocked = current !== null && (current.problem === 'password' || current.problem === 'wrongPassword')
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    if (!window.isSecureContext) return // no cryptography in this browser, so the server checks
    event.preventDefault()
    if (!searching) void checkForm(new FormData(event.currentTarget))
  }
  return (
    <form className="form" action={post} noValidate onSubmit={onSubmit}>
      <ErrorSummary
        title={words.errorsTitle}
        errors={fileError ? { file: fileError } : {}}
        formError={formError}
        titlePrefix={words.errorPrefix}
      />
      {intro}
      <CameraScan words={words.camera} onCode={(text) => void checkCode(text)} />
      <CheckFields {...{ words, fileError, isLocked, searching }} onStop={startAgain} />
    </form>
  )
}
