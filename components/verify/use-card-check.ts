'use client'

import { useState } from 'react'
import type { TrustedIssuer } from '@/lib/claim169/judge-card'
import { describeJudgement, type CheckResult } from '@/lib/verify/check-result'
import { checkText } from '@/lib/verify/check-text'
import { fetchStatus } from '@/lib/verify/fetch-status'
import { readCheckForm, type CheckProblem, type ReadCode } from '@/lib/verify/read-check-form'
import { readPicture } from '@/lib/verify/read-picture'

export type CheckState = { result: CheckResult } | { problem: CheckProblem; minutes?: number }

/** Fetched only when somebody has a PDF. */
async function readPdf(file: Blob, password: string) {
  const reader = await import('@/lib/verify/read-pdf').catch(() => null)
  return reader ? reader.readPdf(file, password) : ({ problem: 'pdfOffline' } as const)
}

/** Checks cards in this browser: nothing of them is sent anywhere. */
export function useCardCheck(issuers: readonly TrustedIssuer[]) {
  const [state, setState] = useState<CheckState | 'busy' | null>(null)

  async function judge(read: ReadCode): Promise<CheckState> {
    if ('problem' in read) return read
    const checkedAt = Date.now()
    const judgement = await checkText(read.text, { issuers, now: Math.floor(checkedAt / 1000), fetchStatus })
    return { result: describeJudgement(judgement, checkedAt) }
  }
  async function check(reading: Promise<ReadCode>) {
    setState('busy')
    setState(await reading.then(judge).catch(() => ({ problem: 'unreadable' }) as const))
  }
  return {
    state,
    checkForm: (form: FormData) => check(readCheckForm(form, { readPicture, readPdf })),
    checkCode: (text: string) => check(Promise.resolve({ text })),
    startAgain: () => setState(null),
  }
}
