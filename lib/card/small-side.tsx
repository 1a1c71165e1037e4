import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { cardColours } from './card-colours'
import { CardRosette } from './card-rosette'
import { smallHeightPt, smallRadiusPt, smallWidthPt } from './page-measures'

export function SmallSide({ children }: { children: ReactNode }) {
  const edge = {
    borderWidth: 0.5,
    borderColor: cardColours.line,
    borderRadius: smallRadiusPt,
    overflow: 'hidden',
  } as const
  return (
    <View style={{ ...edge, width: smallWidthPt, height: smallHeightPt, backgroundColor: cardColours.panel }}>
      <CardRosette sizePt={230} topPt={-10} endPt={-70} color={cardColours.pattern} strokeWidth={0.5} isLoose />
      {children}
    </View>
  )
}
