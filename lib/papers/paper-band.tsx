import { View } from '@react-pdf/renderer'
import { makeBraid } from '@/lib/card/card-braid'
import { cardColours } from '@/lib/card/card-colours'
import { CardEmblem } from '@/lib/card/card-emblem'
import { CardRosette } from '@/lib/card/card-rosette'
import { useRow } from '@/lib/card/card-setting'
import { CardWords, FittedWords } from '@/lib/card/card-words'
import { contentWidthPt, sideMarginPt } from '@/lib/card/page-measures'
import { inRole } from '@/lib/card/renderer/node-roles'
import type { PaperData } from './paper-data'
import { bandHeightPt, stripHeightPt } from './paper-measures'

const Braid = makeBraid(7, 4, 0.4)
const paint = { backgroundColor: cardColours.band, overflow: 'hidden', position: 'relative' } as const
const nameRoom = { widthPt: 360, maxLines: 1 } as const

export function PaperBand({ issuer }: Pick<PaperData, 'issuer'>) {
  const row = useRow()
  return (
    <View style={{ ...paint, height: bandHeightPt }}>
      <CardRosette sizePt={230} topPt={-80} endPt={-40} color={cardColours.patternOnBand} strokeWidth={0.4} />
      <View style={{ ...row, paddingHorizontal: sideMarginPt, paddingTop: 16, alignItems: 'center', gap: 12 }}>
        <CardEmblem sizePt={40} color={cardColours.onBand} />
        <View>
          <FittedWords
            text={issuer.country}
            {...nameRoom}
            sizesPt={[14, 12, 10]}
            weight={700}
            color={cardColours.onBand}
          />
          <FittedWords text={issuer.authority} {...nameRoom} sizesPt={[10, 9, 8]} color={cardColours.quietOnBand} />
        </View>
      </View>
      <View style={{ position: 'absolute', bottom: 0, left: 0 }}>
        <Braid />
      </View>
    </View>
  )
}

/** Names the statement again, in case the sheets are separated. */
export function PaperStrip({ issuer, title, reference }: PaperData) {
  const row = useRow()
  return (
    <View {...inRole('Pagination')} style={{ ...paint, height: stripHeightPt }}>
      <View style={{ ...row, width: contentWidthPt, marginHorizontal: sideMarginPt, paddingTop: 6, gap: 8 }}>
        <CardEmblem sizePt={14} color={cardColours.onBand} />
        <FittedWords
          text={`${issuer.authority} · ${title}`}
          widthPt={290}
          maxLines={1}
          sizesPt={[9, 8, 7, 6]}
          color={cardColours.onBand}
        />
        <View style={{ flexGrow: 1 }} />
        {reference ? <CardWords text={reference.value} sizePt={8} color={cardColours.quietOnBand} isNumber /> : null}
      </View>
    </View>
  )
}
