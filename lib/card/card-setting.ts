import { createContext, useContext } from 'react'
import type { CardFace } from './split-runs'

export type CardSetting = { faces: CardFace[]; isRtl: boolean }

export const CardSettingContext = createContext<CardSetting>({ faces: [], isRtl: false })
export const useCardSetting = () => useContext(CardSettingContext)

export function useRow() {
  return useCardSetting().isRtl ? ({ flexDirection: 'row-reverse' } as const) : ({ flexDirection: 'row' } as const)
}

export function useInOrder<T extends { length: number }>(latin: T, arabic: T | null): T[] {
  const { isRtl } = useCardSetting()
  return (isRtl ? [arabic, latin] : [latin, arabic]).filter((part): part is T => part !== null && part.length > 0)
}
