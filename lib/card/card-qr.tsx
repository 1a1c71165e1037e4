import 'server-only'
import { Canvas, View } from '@react-pdf/renderer'
import { drawFigure, drawShared } from './renderer/figures'
import { type QrSquares, layQrSquares } from './lay-qr-squares'

/** Without the light border: 44 mm, at which a print of 150 dpi reads back. */
const qrSidePt = (44 / 25.4) * 72
/** Readers ask for four light modules around the code (ISO/IEC 18004). */
const quietModules = 4

type Painter = {
  scale: (x: number, y: number) => Painter
  rect: (x: number, y: number, width: number, height: number) => Painter
  fillColor: (colour: string) => Painter
  fill: () => Painter
}

const findBoxPt = (modules: number) => (qrSidePt * (modules + 2 * quietModules)) / modules

/** The side of the white square of that code, in points. */
export const measureQrBox = (text: string) => findBoxPt(layQrSquares(text).modules)

function paint(painter: Painter, { runs, modules }: QrSquares) {
  const modulePt = qrSidePt / modules
  painter.scale(modulePt, modulePt).fillColor('#000000')
  // One fill for all of them: seams between neighbours would show at some zooms.
  for (const { x, y, width } of runs) painter.rect(x + quietModules, y + quietModules, width, 1)
  painter.fill()
}

/** The signed code as squares of ink on white; `words` stand for it when the page is read aloud. */
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
