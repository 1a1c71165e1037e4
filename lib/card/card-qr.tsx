import 'server-only'
import { Path, Svg, View } from '@react-pdf/renderer'
import { cardColours } from './card-colours'
import type { CardData } from './card-data'
import { useRow } from './card-setting'
import { FittedWords } from './card-words'
import { drawQrPath } from './qr-path'

const qrBoxPt = 112
const captionRoom = { widthPt: 125, sizesPt: [8.5, 8], maxLines: 3, color: cardColours.quiet } as const
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

type CardQrProps = Pick<CardData, 'labels'> & {
  digits: string | null
  /** Where in its row it stands; the code itself is always at the outer side. */
  align: 'start' | 'end'
}

/** The VID as a QR code with what it is, or the words that stand for it. */
export function CardQr({ digits, labels, align }: CardQrProps) {
  const row = useRow()
  if (digits === null) {
    return (
      <FittedWords
        text={labels.noVid}
        widthPt={align === 'end' ? 150 : 300}
        sizesPt={[9.5]}
        maxLines={4}
        color={cardColours.quiet}
        align={align}
      />
    )
  }
  return (
    <View style={{ ...row, alignItems: 'flex-end', gap: 10 }}>
      {align === 'start' ? <QrCode text={digits} /> : null}
      <View>
        <FittedWords text={labels.qr.lead} {...captionRoom} align={align} />
        {labels.qr.second ? <FittedWords text={labels.qr.second} {...captionRoom} align={align} /> : null}
      </View>
      {align === 'end' ? <QrCode text={digits} /> : null}
    </View>
  )
}
