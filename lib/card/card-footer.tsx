import { View } from '@react-pdf/renderer'
import { cardColours } from './card-colours'
import type { CardData } from './card-data'
import { CardEmblem } from './card-emblem'
import { useRow } from './card-setting'
import { CardWords, FittedWords } from './card-words'
import { contentWidthPt } from './page-measures'

export function CardFooter({ issuer, issuedOn, labels }: CardData) {
  const row = useRow()
  const rule = {
    borderTopWidth: 0.75,
    borderTopColor: cardColours.line,
    paddingTop: 12,
    gap: 8,
    marginTop: 'auto',
  } as const
  return (
    <View style={rule} wrap={false}>
      <View style={{ ...row, alignItems: 'center', justifyContent: 'space-between' }}>
        <View style={{ ...row, alignItems: 'center', gap: 8 }}>
          <CardEmblem sizePt={22} color={cardColours.band} />
          <FittedWords
            text={issuer.authority}
            widthPt={260}
            sizesPt={[10, 9]}
            maxLines={2}
            weight={700}
            color={cardColours.band}
          />
        </View>
        <View style={{ ...row, gap: 6 }}>
          <CardWords text={labels.issuedOn.lead} sizePt={9} color={cardColours.quiet} />
          <CardWords text={issuedOn} sizePt={9} weight={700} color={cardColours.ink} />
        </View>
      </View>
      <FittedWords
        text={labels.footer}
        widthPt={contentWidthPt}
        sizesPt={[8.5]}
        maxLines={3}
        color={cardColours.quiet}
      />
    </View>
  )
}
