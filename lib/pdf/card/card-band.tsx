import { View } from '@react-pdf/renderer'
import { makeBraid } from '../engine/braid'
import { inks } from '../engine/colours'
import type { CardData } from './card-data'
import { Emblem } from '../engine/emblem'
import { Rosette } from '../engine/rosette'
import { usePageSetting, useRow } from '../engine/page-setting'
import { FittedWords } from '../engine/words'
import { sideMarginPt } from '../engine/page-measures'

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
      <FittedWords text={name} {...room} sizesPt={[17, 15, 13, 11]} weight={700} color={inks.onBand} />
      <FittedWords role={role} text={document} {...room} sizesPt={[11, 10, 9]} color={inks.quietOnBand} />
    </View>
  )
}

export function CardBand({ issuer }: Pick<CardData, 'issuer'>) {
  const { isRtl } = usePageSetting()
  const row = useRow()
  const latin = { name: issuer.country, document: issuer.document }
  const arabic = { name: issuer.countryLocal, document: issuer.documentLocal }
  const [first, second] = isRtl ? [arabic, latin] : [latin, arabic]
  const padding = { paddingHorizontal: sideMarginPt, paddingTop: 26, paddingBottom: 20 }
  return (
    <View style={{ backgroundColor: inks.band, overflow: 'hidden' }}>
      <Rosette sizePt={330} topPt={-104} endPt={-60} color={inks.patternOnBand} strokeWidth={0.7} />
      <View style={{ ...row, ...padding, alignItems: 'center' }}>
        <Emblem sizePt={58} color={inks.onBand} />
        <View style={{ width: 16 }} />
        <Title {...first} align="start" role="H1" />
        <View style={{ flexGrow: 1 }} />
        <Title {...second} align="end" />
      </View>
      <Braid />
    </View>
  )
}
