import 'server-only'
import { Document, Page, View } from '@react-pdf/renderer'
import { CardBand } from './card-band'
import type { CardData } from './card-data'
import { CardFooter } from './card-footer'
import { CardGuide } from './card-guide'
import { CardPanel } from './card-panel'
import { CardSettingContext } from './card-setting'
import { SmallSheet } from './small-sheet'
import { contentWidthPt, pageHeightPt, sideMarginPt } from './page-measures'
import type { CardFace } from './split-runs'

/** Of a second page, which only a very long address calls for; the band lies over it on the first. */
const topMarginPt = 32

/** A page that does not go on over would be cut behind its last line, and be printed larger than it is. */
const wholePage = { flexDirection: 'column', minHeight: pageHeightPt } as const

/** What the first page surely holds, however wide the letters; more may go on over it. */
const lettersOfOnePage = 700
/** A line takes room even when it is short. */
const fewestOfLine = 30

function countLetters({ names, address }: CardData): number {
  const lines = [
    names.latin,
    names.arabic ?? '',
    ...names.others,
    ...(address?.latin ?? []),
    ...(address?.arabic ?? []),
  ]
  return lines.reduce((sum, line) => sum + Math.max(line.length, fewestOfLine), 0)
}

type Props = { data: CardData; faces: CardFace[] }

/** The card filling an A4 page, and on another in its true size to be cut out, locked with the card's password (`renderer/pdf-lock.ts`). */
export function CardDocument({ data, faces }: Props) {
  const { issuer, language, password } = data
  const isRtl = language === 'ar'
  const title = isRtl ? `${issuer.documentLocal} – ${issuer.countryLocal}` : `${issuer.document} – ${issuer.country}`
  const margins = { marginHorizontal: sideMarginPt, width: contentWidthPt }
  return (
    <CardSettingContext value={{ faces, isRtl }}>
      <Document
        title={title}
        author={issuer.authority}
        creator={issuer.authority}
        language={language}
        userPassword={password}
      >
        <Page
          size="A4"
          style={{ ...wholePage, paddingTop: topMarginPt, paddingBottom: 24 }}
          // A page that may go on over is laid out twice.
          wrap={countLetters(data) > lettersOfOnePage}
        >
          <View style={{ marginTop: -topMarginPt }}>
            <CardBand issuer={issuer} />
          </View>
          <View style={{ ...margins, marginTop: 24, flexGrow: 1, gap: 18 }}>
            <CardPanel {...data} />
            <CardFooter {...data} />
          </View>
        </Page>
        <Page size="A4" style={{ ...wholePage, paddingVertical: topMarginPt }} wrap={false}>
          <View style={{ ...margins, gap: 18 }}>
            <SmallSheet {...data} />
            <CardGuide labels={data.labels} />
          </View>
        </Page>
      </Document>
    </CardSettingContext>
  )
}
