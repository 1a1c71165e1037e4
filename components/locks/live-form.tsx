'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { formatList } from '@/lib/i18n/format-list'
import type { Locale } from '@/lib/i18n/languages'
import { followTurned, readChanges, type FormChanges } from './read-changes'

/** `{list}` is replaced by names; `unlock` is by the time's form value. */
export type SummaryWords = {
  none: string
  lock: string
  unlock: Readonly<Record<string, string>>
  names: Readonly<Record<string, string>>
}

type LiveFormProps = {
  locale: Locale
  action: (form: FormData) => Promise<void>
  words: SummaryWords
  children: ReactNode
  submit: ReactNode
}

function writeSummary(locale: Locale, words: SummaryWords, { lock, unlock, time }: FormChanges): string[] {
  const fill = (text: string, types: string[]) =>
    text.replace(
      '{list}',
      formatList(
        locale,
        types.map((type) => words.names[type] ?? type),
      ),
    )
  const lines = [
    lock.length > 0 ? fill(words.lock, lock) : '',
    unlock.length > 0 ? fill(words.unlock[time] ?? '', unlock) : '',
  ].filter(Boolean)
  return lines.length > 0 ? lines : [words.none]
}

/** Without JavaScript a plain form; with it `bio` follows its parts, and changes are announced before saving. */
export function LiveForm({ locale, action, words, children, submit }: LiveFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [changes, setChanges] = useState<FormChanges | null>(null)
  useEffect(() => {
    if (form.current) followTurned(form.current)
  }, [])

  return (
    <form
      ref={form}
      className="stack locks"
      data-gap="lg"
      action={action}
      noValidate
      autoComplete="off"
      onChange={({ currentTarget, target }) => {
        followTurned(currentTarget, target)
        setChanges(readChanges(currentTarget))
      }}
    >
      {children}
      <div className="stack" data-gap="sm">
        <div role="status">
          {changes ? writeSummary(locale, words, changes).map((line) => <p key={line}>{line}</p>) : null}
        </div>
        {submit}
      </div>
    </form>
  )
}
