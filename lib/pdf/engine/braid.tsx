import { inks } from './colours'
import { Waves } from './waves'
import { drawBraid } from './guilloche'
import { pageWidthPt } from './page-measures'

export function makeBraid(heightPt: number, strands: number, strokeWidth: number) {
  const waves = drawBraid(pageWidthPt, heightPt, strands)
  const look = { waves, strokeWidth, color: inks.patternOnBand }
  return function Braid() {
    return <Waves {...look} widthPt={pageWidthPt} heightPt={heightPt} />
  }
}
