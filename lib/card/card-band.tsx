import { View } from '@react-pdf/renderer'
import { makeBraid } from './card-braid'
import { cardColours } from './card-colours'
import type { CardData } from './card-data'
import { CardEmblem } from './card-emblem'
import { CardRosette } from './card-rosette'
import { useCardSetting, useRow } from './card-setting'
import { FittedWords } from './card-words'
import { sideMarginPt } from './page-measures'

const Braid = makeBraid(9, 5, 0.5)
const titleWidthPt = 205

type Align = 'start' | 'end'

function Title({
  name,
  document,
  align,
  role,
}: {
  name: string
  document: string
  align: Align
  role?: 'H1' | undefined
}) {
  const room = { widthPt: titleWidthPt, maxLines: 2, align }
  return (
    <View>
      <FittedWords text={name} {...room} sizesPt={[17, 15, 13, 11]} weight={700} color={cardColours.onBand} />
      <FittedWords role={role} text={document} {...room} sizesPt={[11, 10, 9]} color={cardColours.quietOnBand} />
    </View>
  )
}

export function CardBand({ issuer }: Pick<CardData, 'issuer'>) {
  const { isRtl } = useCardSetting()
  const row = useRow()
  const latin = { name: issuer.country, document: issuer.document }
  const arabic = { name: issuer.countryLocal, document: issuer.documentLocal }
  const [first, second] = isRtl ? [arabic, latin] : [latin, arabic]
  const padding = { paddingHorizontal: sideMarginPt, paddingTop: 26, paddingBottom: 20 }
  return (
    <View style={{ backgroundColor: cardColours.band, overflow: 'hidden' }}>
      <CardRosette sizePt={330} topPt={-104} endPt={-60} color={cardColours.patternOnBand} strokeWidth={0.7} />
      <View style={{ ...row, ...padding, alignItems: 'center' }}>
        <CardEmblem sizePt={58} color={cardColours.onBand} />
        <View style={{ width: 16 }} />
        <Title {...first} align="start" role="H1" />
        <View style={{ flexGrow: 1 }} />
        <Title {...second} align="end" />
      </View>
      <Braid />
    </View>
  )
}
