'use client'

import { useEffect } from 'react'

type OfflineWorkerProps = {
  locales: readonly string[]
  /** Changes with the words of the stored page. */
  version: string
}

/** Each build renames its style sheets, so a change of looks also renews the stored page. */
const findSheetName = () =>
  document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href.replace(/.*\//, '').replace(/\?.*/, '') ?? ''

/** If the browser forbids it, nothing is lost. */
export function OfflineWorker({ locales, version }: OfflineWorkerProps) {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const query = new URLSearchParams({ locales: locales.join(','), version: `${version}.${findSheetName()}` })
    navigator.serviceWorker.register(`/sw.js?${query.toString()}`, { updateViaCache: 'none' }).catch(() => undefined)
  }, [locales, version])
  return null
}
