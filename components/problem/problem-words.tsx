'use client'

import { createContext, type ReactNode } from 'react'

/** The error page is drawn in the browser, which has no messages of its own. */
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
  offline: { pageTitle: string; title: string; text: string }
}

export const ProblemWordsContext = createContext<ProblemWords | null>(null)

/** The layout above the error page still knows the language. */
export function ProblemWordsProvider({ words, children }: { words: ProblemWords; children: ReactNode }) {
  return <ProblemWordsContext value={words}>{children}</ProblemWordsContext>
}
