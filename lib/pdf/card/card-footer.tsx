import { View } from '@react-pdf/renderer'
import { inks } from '../engine/colours'
import type { CardData } from './card-data'
import { Emblem } from '../engine/emblem'
import { useRow } from '../engine/page-setting'
import { Words, FittedWords } from '../engine/words'
import { contentWidthPt } from '../engine/page-measures'

export function CardFooter({ issuer, issuedOn, labels }: CardData) {
  const row = useRow()
  const rule = {
    borderTopWidth: 0.75,
    borderTopColor: inks.line,
    paddingTop: 12,
    gap: 8,
    marginTop: 'auto',
  } as const
  return (
    <View style={rule} wrap={false}>
      <View style={{ ...row, alignItems: 'center', justifyContent: 'space-between' }}>
        <View style={{ ...row, alignItems: 'center', gap: 8 }}>
          <Emblem sizePt={22} color={inks.band} />
          <FittedWords
            text={issuer.authority}
            widthPt={260}
            sizesPt={[10, 9]}
            maxLines={2}
            weight={700}
            color={inks.band}
          />
        </View>
        <View style={{ ...row, gap: 6 }}>
          <Words text={labels.issuedOn.lead} sizePt={9} color={inks.quiet} />
          <Words text={issuedOn} sizePt={9} weight={700} color={inks.ink} />
        </View>
      </View>
      <FittedWords text={labels.footer} widthPt={contentWidthPt} sizesPt={[8.5]} maxLines={3} color={inks.quiet} />
    </View>
  )
}
