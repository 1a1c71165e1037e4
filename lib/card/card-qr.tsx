import 'server-only'
import { Path, Svg, View } from '@react-pdf/renderer'
import { cardColours } from './card-colours'
import type { CardData } from './card-data'
import { useRow } from './card-setting'
import { FittedWords } from './card-words'
import { drawQrPath } from './qr-path'

const qrBoxPt = 112
const captionRoom = { widthPt: 125, sizesPt: [8.5, 8], maxLines: 3, color: cardColours.quiet, align: 'end' } as const
/** Readers ask for four light modules around the code (ISO/IEC 18004). */
const quietModules = 4

function QrCode({ text }: { text: string }) {
  const { path, modules } = drawQrPath(text)
  const side = modules + 2 * quietModules
  return (
    <View style={{ width: qrBoxPt, height: qrBoxPt, backgroundColor: '#FFFFFF', borderRadius: 5 }}>
      <Svg width={qrBoxPt} height={qrBoxPt} viewBox={`${-quietModules} ${-quietModules} ${side} ${side}`}>
        <Path d={path} fill="#000000" />
      </Svg>
    </View>
  )
}

/** The VID as a QR code with what it is, or the words that stand for it. */
export function CardQr({ vid, labels }: Pick<CardData, 'vid' | 'labels'>) {
  const row = useRow()
  if (vid === null) {
    return (
      <FittedWords
        text={labels.noVid}
        widthPt={150}
        sizesPt={[9.5]}
        maxLines={4}
        color={cardColours.quiet}
        align="end"
      />
    )
  }
  return (
    <View style={{ ...row, alignItems: 'flex-end', gap: 10 }}>
      <View>
        <FittedWords text={labels.qr.lead} {...captionRoom} />
        {labels.qr.second ? <FittedWords text={labels.qr.second} {...captionRoom} /> : null}
      </View>
      <QrCode text={vid} />
    </View>
  )
}
