'use client'

import { useContext, useEffect } from 'react'
import { ProblemWordsContext } from '@/components/problem/problem-words'
import { readErrorReference } from '@/components/problem/read-error-reference'
import { Brand } from '@/components/shell/brand'

type ErrorPageProps = { error: unknown; retry: () => void }

const isOffline = () => 'window' in globalThis && !navigator.onLine

/** The log has the details under the reference shown here. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const words = useContext(ProblemWordsContext)
  // An action that could not be sent also ends here.
  const shown = words && isOffline() ? { ...words, ...words.offline } : words
  const pageTitle = shown?.pageTitle
  useEffect(() => {
    if (pageTitle) document.title = pageTitle
  }, [pageTitle])
  if (!shown) return null

  const reference = isOffline() ? null : readErrorReference(error)
  return (
    <>
      <header className="site-header" data-color-scheme="dark">
        <div className="wrap">
          <Brand href={shown.homePath} country={shown.country} subtitle={shown.portal} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          <div className="stack prose" data-gap="sm">
            <h1 className="ds-heading" data-size="lg">
              {shown.title}
            </h1>
            <p className="lede">{shown.text}</p>
            {reference ? (
              <p>
                {shown.reference} <bdi className="id">{reference}</bdi>
              </p>
            ) : null}
            <div className="actions">
              <button className="ds-button" type="button" onClick={() => retry()}>
                {shown.retry}
              </button>
              <a className="ds-link" href={shown.homePath}>
                {shown.home}
              </a>
            </div>
          </div>
        </div>
      </main>
    </>
  )
}
