import 'server-only'
import { Canvas, View } from '@react-pdf/renderer'
import { drawFigure, drawShared } from '../engine/renderer/figures'
import { type QrSquares, layQrSquares } from './lay-qr-squares'

/** 44 mm without the border; a print at 150 dpi reads back. */
const qrSidePt = (44 / 25.4) * 72
/** ISO/IEC 18004 requires four light modules around the code. */
const quietModules = 4

type Painter = {
  scale: (x: number, y: number) => Painter
  rect: (x: number, y: number, width: number, height: number) => Painter
  fillColor: (colour: string) => Painter
  fill: () => Painter
}

const findBoxPt = (modules: number) => (qrSidePt * (modules + 2 * quietModules)) / modules

export const measureQrBox = (text: string) => findBoxPt(layQrSquares(text).modules)

function paint(painter: Painter, { runs, modules }: QrSquares) {
  const modulePt = qrSidePt / modules
  painter.scale(modulePt, modulePt).fillColor('#000000')
  // One fill for all, otherwise seams show at some zoom levels.
  for (const { x, y, width } of runs) painter.rect(x + quietModules, y + quietModules, width, 1)
  painter.fill()
}

export function CardQr({ text, words }: { text: string; words: string }) {
  const squares = layQrSquares(text)
  const side = { width: findBoxPt(squares.modules), height: findBoxPt(squares.modules) }
  return (
    <View style={{ ...side, backgroundColor: '#FFFFFF', borderRadius: 5 }}>
      <Canvas
        style={side}
        paint={(painter) => {
          drawFigure(
            { words, x: 0, y: 0, ...side },
            () => drawShared(text, () => paint(painter as Painter, squares)), // the declared type is any
          )
          return null
        }}
      />
    </View>
  )
}
