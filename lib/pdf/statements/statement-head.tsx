import { View } from '@react-pdf/renderer'
import { inks } from '@/lib/pdf/engine/colours'
import { useRow } from '@/lib/pdf/engine/page-setting'
import { Words, FittedWords } from '@/lib/pdf/engine/words'
import { contentWidthPt } from '@/lib/pdf/engine/page-measures'
import { inRole } from '@/lib/pdf/engine/renderer/node-roles'
import type { StatementData } from './statement-data'
import * as size from './statement-measures'

const hairline = { borderBottomWidth: 0.75, borderBottomColor: inks.line } as const

function Reference({ label, value }: NonNullable<StatementData['reference']>) {
  const box = { backgroundColor: inks.panel, borderRadius: 6, padding: size.referencePaddingPt }
  return (
    <View style={{ ...box, width: contentWidthPt }} wrap={false}>
      <Words text={label} sizePt={size.labelSizePt} color={inks.quiet} />
      <FittedWords text={value} {...size.referenceRoom} weight={700} color={inks.band} isNumber />
    </View>
  )
}

function Facts({ facts }: Pick<StatementData, 'facts'>) {
  const row = useRow()
  return (
    <View {...inRole('Table')} style={{ borderTopWidth: 0.75, borderTopColor: inks.line }}>
      {facts.map(({ term, value }, index) => (
        <View
          key={index}
          {...inRole('TR')}
          style={{ ...row, ...hairline, justifyContent: 'space-between', paddingVertical: size.factPaddingPt }}
          wrap={false}
        >
          <FittedWords role="RowHeading" text={term} {...size.termRoom} color={inks.quiet} />
          <FittedWords role="TD" text={value} {...size.valueRoom} weight={700} color={inks.ink} />
        </View>
      ))}
    </View>
  )
}

export function StatementHead({ title, reference, lede, facts }: StatementData) {
  return (
    <View style={{ gap: size.partGapPt }}>
      <FittedWords role="H1" text={title} {...size.titleRoom} weight={700} color={inks.ink} />
      {reference ? <Reference {...reference} /> : null}
      <FittedWords text={lede} {...size.ledeRoom} color={inks.ink} />
      {facts.length > 0 ? <Facts facts={facts} /> : null}
    </View>
  )
}
