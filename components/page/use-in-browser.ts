'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const onServer = () => null

/** Null before scripts run; `look` must always find the same. The class `with-scripts` avoids shifts. */
export const useInBrowser = <Found>(look: () => Found): Found | null => useSyncExternalStore(never, look, onServer)
