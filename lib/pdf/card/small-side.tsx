import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { inks } from '../engine/colours'
import { Rosette } from '../engine/rosette'
import { smallHeightPt, smallRadiusPt, smallWidthPt } from '../engine/page-measures'

export function SmallSide({ children }: { children: ReactNode }) {
  const edge = {
    borderWidth: 0.5,
    borderColor: inks.line,
    borderRadius: smallRadiusPt,
    overflow: 'hidden',
  } as const
  return (
    <View style={{ ...edge, width: smallWidthPt, height: smallHeightPt, backgroundColor: inks.panel }}>
      <Rosette sizePt={230} topPt={-10} endPt={-70} color={inks.pattern} strokeWidth={0.5} isLoose />
      {children}
    </View>
  )
}
