import { createContext, useContext } from 'react'
import type { FontFace } from './split-runs'

export type PageSetting = { faces: FontFace[]; isRtl: boolean }

export const PageSettingContext = createContext<PageSetting>({ faces: [], isRtl: false })
export const usePageSetting = () => useContext(PageSettingContext)

export function useRow() {
  return usePageSetting().isRtl ? ({ flexDirection: 'row-reverse' } as const) : ({ flexDirection: 'row' } as const)
}

export function useInOrder<T extends { length: number }>(latin: T, arabic: T | null): T[] {
  const { isRtl } = usePageSetting()
  return (isRtl ? [arabic, latin] : [latin, arabic]).filter((part): part is T => part !== null && part.length > 0)
}
