import 'server-only'
import { View } from '@react-pdf/renderer'
import { inks } from '../engine/colours'
import type { CardData, CardLabels } from './card-data'
import { CardField } from './card-field'
import { CardPerson } from './card-person'
import { CardQr, measureQrBox } from './card-qr'
import { Rosette } from '../engine/rosette'
import { useRow } from '../engine/page-setting'
import { FittedWords } from '../engine/words'
import { columnGapPt, contentWidthPt, panelPaddingPt, panelWidthPt } from '../engine/page-measures'

type Code = NonNullable<CardData['code']>

const valueRoom = { sizesPt: [12, 11, 10, 9, 8], maxLines: 2, weight: 700, color: inks.ink } as const

function CodeFacts({ code, labels, widthPt }: { code: Code; labels: CardLabels; widthPt: number }) {
  const row = useRow()
  const halfPt = (widthPt - columnGapPt) / 2
  return (
    <View style={{ gap: 9 }}>
      <View style={{ ...row, gap: columnGapPt }}>
        <CardField label={labels.qr} widthPt={halfPt}>
          {code.digits === null ? (
            <FittedWords text={labels.noVid} widthPt={halfPt} sizesPt={[9]} maxLines={3} color={inks.quiet} />
          ) : (
            <FittedWords text={code.digits} widthPt={halfPt} {...valueRoom} maxLines={1} isNumber />
          )}
        </CardField>
        <CardField label={labels.validUntil} widthPt={halfPt}>
          <FittedWords text={code.validUntil} widthPt={halfPt} {...valueRoom} />
        </CardField>
      </View>
      <CardField label={labels.check} widthPt={widthPt}>
        <FittedWords text={code.checkAddress} widthPt={widthPt} {...valueRoom} isNumber />
      </CardField>
    </View>
  )
}

function Numbers({ uin, code, labels }: CardData) {
  const row = useRow()
  if (uin === null && code === null) return null
  const widthPt = panelWidthPt - (code ? measureQrBox(code.text) + columnGapPt : 0)
  const room = { widthPt, sizesPt: [25, 22, 19, 16, 13], maxLines: 1 } as const
  const rule = { borderTopWidth: 0.75, borderTopColor: inks.line, marginTop: 18, paddingTop: 18 }
  return (
    <View style={{ ...row, ...rule, justifyContent: 'space-between', alignItems: 'center' }} wrap={false}>
      <View style={{ gap: 9 }}>
        {uin === null ? null : (
          <CardField label={labels.uin} widthPt={widthPt}>
            <FittedWords text={uin} {...room} weight={700} color={inks.band} isNumber />
          </CardField>
        )}
        {code && <CodeFacts code={code} labels={labels} widthPt={widthPt} />}
      </View>
      {code && <CardQr text={code.text} words={labels.code} />}
    </View>
  )
}

export function CardPanel(data: CardData) {
  const statement = { backgroundColor: inks.panel, borderRadius: 10, overflow: 'hidden' } as const
  return (
    <View style={{ ...statement, width: contentWidthPt, padding: panelPaddingPt }}>
      <Rosette sizePt={440} topPt={-24} endPt={-120} color={inks.pattern} strokeWidth={0.5} />
      <CardPerson {...data} />
      <Numbers {...data} />
    </View>
  )
}
