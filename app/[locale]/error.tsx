'use client'

import { useContext, useEffect } from 'react'
import { ProblemWordsContext } from '@/components/problem/problem-words'
import { Brand } from '@/components/shell/brand'

type ErrorPageProps = { error: unknown; retry: () => void }

const readReference = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null

/** What nobody foresaw. The details stay in the log, under the reference shown here. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const words = useContext(ProblemWordsContext)
  useEffect(() => {
    if (words) document.title = words.pageTitle
  }, [words])
  if (!words) return null

  const reference = readReference(error)
  return (
    <>
      <header className="mast" data-color-scheme="dark">
        <div className="wrap">
          <Brand href={words.homePath} country={words.country} subtitle={words.portal} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          <div className="stack alone" data-gap="sm">
            <h1 className="ds-heading" data-size="lg">
              {words.title}
            </h1>
            <p className="lede">{words.text}</p>
            {reference ? (
              <p>
                {words.reference} <bdi className="id">{reference}</bdi>
              </p>
            ) : null}
            <div className="actions">
              <button className="ds-button" type="button" onClick={() => retry()}>
                {words.retry}
              </button>
              <a className="ds-link" href={words.homePath}>
                {words.home}
              </a>
            </div>
          </div>
        </div>
      </main>
    </>
  )
}
