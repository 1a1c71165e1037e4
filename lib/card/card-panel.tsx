import 'server-only'
import { View } from '@react-pdf/renderer'
import { cardColours } from './card-colours'
import type { CardData } from './card-data'
import { CardField } from './card-field'
import { CardPerson } from './card-person'
import { CardQr } from './card-qr'
import { CardRosette } from './card-rosette'
import { useRow } from './card-setting'
import { FittedWords } from './card-words'
import { contentWidthPt, panelPaddingPt } from './page-measures'

const numberWidthPt = 205

function Numbers({ uin, vid, labels }: CardData) {
  const row = useRow()
  const room = { widthPt: numberWidthPt, sizesPt: [25, 22, 19, 16, 13], maxLines: 1 } as const
  if (uin === null && vid === null) return null
  // A code alone begins where the lines begin: at their end there would be a hole before it.
  const justifyContent = uin === null ? 'flex-start' : 'space-between'
  const rule = { borderTopWidth: 0.75, borderTopColor: cardColours.line, marginTop: 18, paddingTop: 18 }
  return (
    <View style={{ ...row, ...rule, justifyContent, alignItems: 'center' }} wrap={false}>
      {uin === null ? null : (
        <CardField label={labels.uin} widthPt={numberWidthPt}>
          <FittedWords text={uin} {...room} weight={700} color={cardColours.band} isNumber />
        </CardField>
      )}
      {vid === null ? null : <CardQr digits={vid.digits} labels={labels} align={uin === null ? 'start' : 'end'} />}
    </View>
  )
}

/** The card itself, as on the portal's pages: tinted paper under the line pattern. It grows with what it holds. */
export function CardPanel(data: CardData) {
  const paper = { backgroundColor: cardColours.panel, borderRadius: 10, overflow: 'hidden' } as const
  return (
    <View style={{ ...paper, width: contentWidthPt, padding: panelPaddingPt }}>
      <CardRosette sizePt={440} topPt={-24} endPt={-120} color={cardColours.pattern} strokeWidth={0.5} />
      <CardPerson {...data} />
      <Numbers {...data} />
    </View>
  )
}
