import 'server-only'
import { Document, Page, View } from '@react-pdf/renderer'
import { CardBand } from './card-band'
import type { CardData } from './card-data'
import { CardFooter } from './card-footer'
import { CardGuide } from './card-guide'
import { CardPanel } from './card-panel'
import { PageSettingContext } from '../engine/page-setting'
import { SmallSheet } from './small-sheet'
import { contentWidthPt, pageHeightPt, sideMarginPt } from '../engine/page-measures'
import type { FontFace } from '../engine/split-runs'

/** For a second page, which only a very long address needs. */
const topMarginPt = 32

/** Otherwise the renderer cuts the page behind its last line, and printers enlarge it. */
const wholePage = { flexDirection: 'column', minHeight: pageHeightPt } as const

/** Safe for one page even with the widest letters. */
const lettersOfOnePage = 700
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

type Props = { data: CardData; faces: FontFace[] }

export function CardDocument({ data, faces }: Props) {
  const { issuer, language, password } = data
  const isRtl = language === 'ar'
  const title = isRtl ? `${issuer.documentLocal} – ${issuer.countryLocal}` : `${issuer.document} – ${issuer.country}`
  const margins = { marginHorizontal: sideMarginPt, width: contentWidthPt }
  return (
    <PageSettingContext value={{ faces, isRtl }}>
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
          // The renderer lays out a wrapping page twice, so wrap only if needed.
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
    </PageSettingContext>
  )
}
