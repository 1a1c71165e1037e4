'use client'

import { useEffect, useRef } from 'react'
import { Icon } from '@/components/art/icon'
import type { IconName } from '@/components/art/icon-paths'
import { PageTitle } from '@/components/page/page-title'
import { Section } from '@/components/page/section'
import { isolate } from '@/lib/i18n/isolate'
import type { Locale } from '@/lib/i18n/languages'
import type { CheckResult } from '@/lib/signed-card/verify/check-result'
import { CardFactsView } from './card-facts-view'
import type { VerifyWords } from './verify-words'

const looks = {
  valid: ['success', 'check'],
  altered: ['danger', 'cross'],
  revoked: ['danger', 'cross'],
  expired: ['warning', 'clock'],
  'not-yet-valid': ['warning', 'clock'],
  'unknown-issuer': ['warning', 'alert'],
  'not-a-card': ['info', 'help'],
} as const satisfies Record<CheckResult['verdict'], [string, IconName]>

type VerdictViewProps = { locale: Locale; words: VerifyWords; result: CheckResult }

export function VerdictView({ locale, words, result }: VerdictViewProps) {
  const answer = useRef<HTMLDivElement>(null)
  const { verdict, remarks, issuerName, facts } = result
  const { title, text, steps } = words.verdicts[verdict]
  useEffect(() => answer.current?.focus(), [result])

  const [colour, icon] = looks[verdict]
  return (
    <>
      <div className="verdict" data-color={colour} data-verdict={verdict} ref={answer} tabIndex={-1} role="alert">
        <Icon name={icon} />
        <div className="stack" data-gap="sm">
          <PageTitle>{title}</PageTitle>
          <p>{text.replace('{issuer}', isolate(issuerName ?? ''))}</p>
          {remarks.length > 0 ? <p>{remarks.map((remark) => words.remarks[remark]).join(' ')}</p> : null}
        </div>
      </div>
      <Section id="todo" heading={words.todo}>
        <ul className="ds-list">
          {Object.values(steps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Section>
      {facts ? <CardFactsView locale={locale} words={words} result={result} facts={facts} /> : null}
    </>
  )
}
