import { View } from '@react-pdf/renderer'
import { cardColours } from './card-colours'
import type { CardLabels } from './card-data'
import { useRow } from './card-setting'
import { CardWords, FittedWords } from './card-words'
import { contentWidthPt } from './page-measures'
import { inRole } from './renderer/node-roles'

const numberWidthPt = 18

export function CardGuide({ labels }: { labels: CardLabels }) {
  const row = useRow()
  const room = { widthPt: contentWidthPt - numberWidthPt, sizesPt: [10], maxLines: 3 } as const
  return (
    <View style={{ gap: 5 }} wrap={false}>
      <CardWords role="H2" text={labels.howToTitle} sizePt={13} weight={700} color={cardColours.band} />
      <View {...inRole('L')} style={{ gap: 5 }}>
        {labels.howTo.map((step, index) => (
          <View key={index} {...inRole('LI')} style={row}>
            <View style={{ width: numberWidthPt }}>
              <CardWords role="Lbl" text={`${index + 1}`} sizePt={10} weight={700} color={cardColours.band} />
            </View>
            <FittedWords role="LBody" text={step} {...room} color={cardColours.ink} />
          </View>
        ))}
      </View>
    </View>
  )
}
