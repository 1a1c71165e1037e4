'use client'

import { createContext, type ReactNode } from 'react'

/** What the error page says: it is rendered in the browser, which has no messages of its own. */
export type ProblemWords = {
  homePath: string
  country: string
  portal: string
  pageTitle: string
  title: string
  text: string
  reference: string
  retry: string
  home: string
  /** Instead of the above where the device has no connection. */
  offline: { pageTitle: string; title: string; text: string }
}

export const ProblemWordsContext = createContext<ProblemWords | null>(null)

/** Hands the words down from the layout, which lies above the error page and still has the language. */
export function ProblemWordsProvider({ words, children }: { words: ProblemWords; children: ReactNode }) {
  return <ProblemWordsContext value={words}>{children}</ProblemWordsContext>
}
