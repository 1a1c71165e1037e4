import { View } from '@react-pdf/renderer'
import { cardColours } from '@/lib/card/card-colours'
import { useRow } from '@/lib/card/card-setting'
import { CardWords, FittedWords } from '@/lib/card/card-words'
import { contentWidthPt } from '@/lib/card/page-measures'
import { inRole } from '@/lib/card/renderer/node-roles'
import type { PaperData } from './paper-data'
import * as size from './paper-measures'

const hairline = { borderBottomWidth: 0.75, borderBottomColor: cardColours.line } as const

function Reference({ label, value }: NonNullable<PaperData['reference']>) {
  const box = { backgroundColor: cardColours.panel, borderRadius: 6, padding: size.referencePaddingPt }
  return (
    <View style={{ ...box, width: contentWidthPt }} wrap={false}>
      <CardWords text={label} sizePt={size.labelSizePt} color={cardColours.quiet} />
      <FittedWords text={value} {...size.referenceRoom} weight={700} color={cardColours.band} isNumber />
    </View>
  )
}

function Facts({ facts }: Pick<PaperData, 'facts'>) {
  const row = useRow()
  return (
    <View {...inRole('Table')} style={{ borderTopWidth: 0.75, borderTopColor: cardColours.line }}>
      {facts.map(({ term, value }, index) => (
        <View
          key={index}
          {...inRole('TR')}
          style={{ ...row, ...hairline, justifyContent: 'space-between', paddingVertical: size.factPaddingPt }}
          wrap={false}
        >
          <FittedWords role="RowHeading" text={term} {...size.termRoom} color={cardColours.quiet} />
          <FittedWords role="TD" text={value} {...size.valueRoom} weight={700} color={cardColours.ink} />
        </View>
      ))}
    </View>
  )
}

export function PaperHead({ title, reference, lede, facts }: PaperData) {
  return (
    <View style={{ gap: size.partGapPt }}>
      <FittedWords role="H1" text={title} {...size.titleRoom} weight={700} color={cardColours.ink} />
      {reference ? <Reference {...reference} /> : null}
      <FittedWords text={lede} {...size.ledeRoom} color={cardColours.ink} />
      {facts.length > 0 ? <Facts facts={facts} /> : null}
    </View>
  )
}
