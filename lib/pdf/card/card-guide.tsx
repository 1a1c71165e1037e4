import { View } from '@react-pdf/renderer'
import { inks } from '../engine/colours'
import type { CardLabels } from './card-data'
import { useRow } from '../engine/page-setting'
import { Words, FittedWords } from '../engine/words'
import { contentWidthPt } from '../engine/page-measures'
import { inRole } from '../engine/renderer/node-roles'

const numberWidthPt = 18

export function CardGuide({ labels }: { labels: CardLabels }) {
  const row = useRow()
  const room = { widthPt: contentWidthPt - numberWidthPt, sizesPt: [10], maxLines: 3 } as const
  return (
    <View style={{ gap: 5 }} wrap={false}>
      <Words role="H2" text={labels.howToTitle} sizePt={13} weight={700} color={inks.band} />
      <View {...inRole('L')} style={{ gap: 5 }}>
        {labels.howTo.map((step, index) => (
          <View key={index} {...inRole('LI')} style={row}>
            <View style={{ width: numberWidthPt }}>
              <Words role="Lbl" text={`${index + 1}`} sizePt={10} weight={700} color={inks.band} />
            </View>
            <FittedWords role="LBody" text={step} {...room} color={inks.ink} />
          </View>
        ))}
      </View>
    </View>
  )
}
