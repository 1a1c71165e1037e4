import { Canvas } from '@react-pdf/renderer'
import type { Wave } from './guilloche'

type Painter = {
  translate: (x: number, y: number) => Painter
  scale: (factor: number) => Painter
  lineWidth: (width: number) => Painter
  moveTo: (...point: Wave['start']) => Painter
  bezierCurveTo: (...curve: Wave['curves'][number]) => Painter
  stroke: (colour: string) => Painter
}

type Props = {
  waves: Wave[]
  widthPt: number
  heightPt: number
  color: string
  /** In the waves' own units. */
  strokeWidth: number
  /** Where the waves' own 0,0 lies. */
  originPt?: [x: number, y: number]
  scale?: number
}

/** The lines of a pattern, finely stroked. As curves, not as a path of SVG, whose text would be read again for every card. */
export function CardWaves({ waves, widthPt, heightPt, color, strokeWidth, originPt = [0, 0], scale = 1 }: Props) {
  function paint(painter: Painter) {
    painter
      .translate(...originPt)
      .scale(scale)
      .lineWidth(strokeWidth)
    for (const { start, curves } of waves) {
      painter.moveTo(...start)
      for (const curve of curves) painter.bezierCurveTo(...curve)
    }
    painter.stroke(color)
    return null
  }
  // The declared type of a painter is any.
  return <Canvas style={{ width: widthPt, height: heightPt }} paint={(painter) => paint(painter as Painter)} />
}
