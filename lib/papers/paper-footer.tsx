import { Text, View } from '@react-pdf/renderer'
import { cardColours } from '@/lib/card/card-colours'
import { useCardSetting, useRow } from '@/lib/card/card-setting'
import { FittedWords } from '@/lib/card/card-words'
import { contentWidthPt, sideMarginPt } from '@/lib/card/page-measures'
import { inRole } from '@/lib/card/renderer/node-roles'
import { footerHeightPt } from './paper-measures'

const numberWidthPt = 70
const rule = { borderTopWidth: 0.75, borderTopColor: cardColours.line, paddingTop: 8 } as const
const place = { position: 'absolute', bottom: 0, left: sideMarginPt, width: contentWidthPt } as const

/** Read aloud only on the first page. */
export function PaperFooter({ text, isFirst }: { text: string; isFirst: boolean }) {
  const { faces, isRtl } = useCardSetting()
  const row = useRow()
  const number = {
    fontSize: 8.5,

    color: cardColours.quiet,
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
        color={cardColours.quiet}
      />
      <Text
        {...inRole('Pagination')}
        style={{ ...number, width: numberWidthPt, fontFamily: faces[0]?.family ?? '' }}
        render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
      />
    </View>
  )
}
