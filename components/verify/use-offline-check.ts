'use client'

import { useEffect } from 'react'
import type { TrustedIssuer } from '@/lib/signed-card/claim169/verify-card'
import { importVerifyKey } from '@/lib/signed-card/claim169/signing-keys'
import { fetchSearcher } from '@/lib/signed-card/verify/open-searcher'

/** Importing keys and preparing the search makes the service worker (public/sw.js) keep what they load. */
export function useOfflineCheck(path: string, issuers: readonly TrustedIssuer[]): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const keep = async () => {
      const { serviceWorker } = navigator
      const { active } = await serviceWorker.ready
      active?.postMessage({ keep: path })
      if (!serviceWorker.controller) {
        await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
      }
      const keys = issuers.flatMap(({ jwks }) => jwks.keys)
      await Promise.allSettled([fetchSearcher(), ...keys.map(importVerifyKey)])
    }
    void keep().catch(() => undefined)
  }, [path, issuers])
}
