import { Canvas } from '@react-pdf/renderer'
import { drawPattern } from './renderer/figures'

type Painter = {
  translate: (x: number, y: number) => Painter
  scale: (factor: number) => Painter
  lineWidth: (width: number) => Painter
  path: (path: string) => Painter
  strokeColor: (colour: string) => Painter
  stroke: () => Painter
}

type Props = {
  waves: string
  widthPt: number
  heightPt: number
  color: string
  strokeWidth: number
  originPt?: [x: number, y: number]
  scale?: number
}

/** Not an SVG, which the renderer would parse and lay out for every card. */
export function Waves({ waves, widthPt, heightPt, color, strokeWidth, originPt = [0, 0], scale = 1 }: Props) {
  const paint = (painter: Painter) => {
    const pen = painter
      .translate(...originPt)
      .scale(scale)
      .lineWidth(strokeWidth)
      .strokeColor(color)
    drawPattern(waves, () => pen.path(waves).stroke())
  }
  return (
    <Canvas
      style={{ width: widthPt, height: heightPt }}
      paint={(painter) => {
        paint(painter as Painter) // the declared type is any
        return null
      }}
    />
  )
}
