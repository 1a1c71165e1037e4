import { cardColours } from './card-colours'
import { CardWaves } from './card-waves'
import { drawBraid } from './guilloche'
import { pageWidthPt } from './page-measures'

export function makeBraid(heightPt: number, strands: number, strokeWidth: number) {
  const waves = drawBraid(pageWidthPt, heightPt, strands)
  const look = { waves, strokeWidth, color: cardColours.patternOnBand }
  return function Braid() {
    return <CardWaves {...look} widthPt={pageWidthPt} heightPt={heightPt} />
  }
}
