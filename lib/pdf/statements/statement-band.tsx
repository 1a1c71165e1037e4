import { View } from '@react-pdf/renderer'
import { makeBraid } from '@/lib/pdf/engine/braid'
import { inks } from '@/lib/pdf/engine/colours'
import { Emblem } from '@/lib/pdf/engine/emblem'
import { Rosette } from '@/lib/pdf/engine/rosette'
import { useRow } from '@/lib/pdf/engine/page-setting'
import { Words, FittedWords } from '@/lib/pdf/engine/words'
import { contentWidthPt, sideMarginPt } from '@/lib/pdf/engine/page-measures'
import { inRole } from '@/lib/pdf/engine/renderer/node-roles'
import type { StatementData } from './statement-data'
import { bandHeightPt, stripHeightPt } from './statement-measures'

const Braid = makeBraid(7, 4, 0.4)
const paint = { backgroundColor: inks.band, overflow: 'hidden', position: 'relative' } as const
const nameRoom = { widthPt: 360, maxLines: 1 } as const

export function StatementBand({ issuer }: Pick<StatementData, 'issuer'>) {
  const row = useRow()
  return (
    <View style={{ ...paint, height: bandHeightPt }}>
      <Rosette sizePt={230} topPt={-80} endPt={-40} color={inks.patternOnBand} strokeWidth={0.4} />
      <View style={{ ...row, paddingHorizontal: sideMarginPt, paddingTop: 16, alignItems: 'center', gap: 12 }}>
        <Emblem sizePt={40} color={inks.onBand} />
        <View>
          <FittedWords text={issuer.country} {...nameRoom} sizesPt={[14, 12, 10]} weight={700} color={inks.onBand} />
          <FittedWords text={issuer.authority} {...nameRoom} sizesPt={[10, 9, 8]} color={inks.quietOnBand} />
        </View>
      </View>
      <View style={{ position: 'absolute', bottom: 0, left: 0 }}>
        <Braid />
      </View>
    </View>
  )
}

/** Names the statement again, in case the sheets are separated. */
export function StatementStrip({ issuer, title, reference }: StatementData) {
  const row = useRow()
  return (
    <View {...inRole('Pagination')} style={{ ...paint, height: stripHeightPt }}>
      <View style={{ ...row, width: contentWidthPt, marginHorizontal: sideMarginPt, paddingTop: 6, gap: 8 }}>
        <Emblem sizePt={14} color={inks.onBand} />
        <FittedWords
          text={`${issuer.authority} · ${title}`}
          widthPt={290}
          maxLines={1}
          sizesPt={[9, 8, 7, 6]}
          color={inks.onBand}
        />
        <View style={{ flexGrow: 1 }} />
        {reference ? <Words text={reference.value} sizePt={8} color={inks.quietOnBand} isNumber /> : null}
      </View>
    </View>
  )
}
