import { createContext, useContext } from 'react'
import type { CardFace } from './split-runs'

/** What all parts of a card share: its fonts, and whether its page runs from right to left. */
export type CardSetting = { faces: CardFace[]; isRtl: boolean }

export const CardSettingContext = createContext<CardSetting>({ faces: [], isRtl: false })
export const useCardSetting = () => useContext(CardSettingContext)

/** The style of a row whose first child stands where the page's lines begin. */
export function useRow() {
  return useCardSetting().isRtl ? ({ flexDirection: 'row-reverse' } as const) : ({ flexDirection: 'row' } as const)
}

/** The two scripts in the order of the page, without one that the record lacks. */
export function useInOrder<T extends { length: number }>(latin: T, arabic: T | null): T[] {
  const { isRtl } = useCardSetting()
  return (isRtl ? [arabic, latin] : [latin, arabic]).filter((part): part is T => part !== null && part.length > 0)
}
