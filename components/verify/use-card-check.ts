'use client'

import { useRef, useState } from 'react'
import type { TrustedIssuer } from '@/lib/signed-card/claim169/verify-card'
import { describeVerification, type CheckResult } from '@/lib/signed-card/verify/check-result'
import { checkText } from '@/lib/signed-card/verify/check-text'
import { fetchStatus } from '@/lib/signed-card/verify/fetch-status'
import {
  readCheckForm,
  type CheckProblem,
  type FileReaders,
  type ReadCode,
} from '@/lib/signed-card/verify/read-check-form'
import { readPicture, type ReadOptions } from '@/lib/signed-card/verify/read-picture'

export type CheckState = { result: CheckResult } | { problem: CheckProblem; minutes?: number }
/** From 0 to 1. */
export type Searching = { part: number }

const makeReaders = (options: ReadOptions): FileReaders => ({
  readPicture: (file) => readPicture(file, options),
  /** Loaded only for a PDF. */
  async readPdf(file, password) {
    const reader = await import('@/lib/signed-card/verify/read-pdf').catch(() => null)
    return reader ? reader.readPdf(file, password, options) : { problem: 'pdfOffline' }
  },
})

/** Checks in the browser and sends nothing. */
export function useCardCheck(issuers: readonly TrustedIssuer[]) {
  const [state, setState] = useState<CheckState | Searching | null>(null)
  const underWay = useRef<AbortController>(null)

  async function verify(read: ReadCode): Promise<CheckState> {
    if ('problem' in read) return read
    const checkedAt = Date.now()
    const verification = await checkText(read.text, { issuers, now: Math.floor(checkedAt / 1000), fetchStatus })
    return { result: describeVerification(verification, checkedAt) }
  }
  async function check(read: (options: ReadOptions) => Promise<ReadCode>) {
    underWay.current?.abort()
    const { signal } = (underWay.current = new AbortController())
    const show = (next: CheckState | Searching) => {
      if (!signal.aborted) setState(next)
    }
    show({ part: 0 })
    const reading = read({ signal, onProgress: (part) => show({ part }) })
    show(await reading.then(verify).catch(() => ({ problem: 'unreadable' }) as const))
  }
  function startAgain() {
    underWay.current?.abort()
    setState(null)
  }
  return {
    state,
    checkForm: (form: FormData) => check((options) => readCheckForm(form, makeReaders(options))),
    checkCode: (text: string) => check(async () => ({ text })),
    startAgain,
  }
}
