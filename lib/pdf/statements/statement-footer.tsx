import { Text, View } from '@react-pdf/renderer'
import { inks } from '@/lib/pdf/engine/colours'
import { usePageSetting, useRow } from '@/lib/pdf/engine/page-setting'
import { FittedWords } from '@/lib/pdf/engine/words'
import { contentWidthPt, sideMarginPt } from '@/lib/pdf/engine/page-measures'
import { inRole } from '@/lib/pdf/engine/renderer/node-roles'
import { footerHeightPt } from './statement-measures'

const numberWidthPt = 70
const rule = { borderTopWidth: 0.75, borderTopColor: inks.line, paddingTop: 8 } as const
const place = { position: 'absolute', bottom: 0, left: sideMarginPt, width: contentWidthPt } as const

/** Read aloud only on the first page. */
export function StatementFooter({ text, isFirst }: { text: string; isFirst: boolean }) {
  const { faces, isRtl } = usePageSetting()
  const row = useRow()
  const number = {
    fontSize: 8.5,

    color: inks.quiet,
    textAlign: isRtl ? 'left' : 'right',
  } as const
  return (
    <View fixed style={{ ...place, ...row, ...rule, height: footerHeightPt - 12, justifyContent: 'space-between' }}>
      <FittedWords
        role={isFirst ? 'P' : 'Pagination'}
        text={text}
        widthPt={contentWidthPt - numberWidthPt}
        sizesPt={[8.5, 8]}
        maxLines={2}
        color={inks.quiet}
      />
      <Text
        {...inRole('Pagination')}
        style={{ ...number, width: numberWidthPt, fontFamily: faces[0]?.family ?? '' }}
        render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
      />
    </View>
  )
}
