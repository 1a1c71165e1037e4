import 'server-only'
import { Document, Page, View } from '@react-pdf/renderer'
import { CardSettingContext } from '@/lib/card/card-setting'
import { contentWidthPt, sideMarginPt } from '@/lib/card/page-measures'
import { measureText, type CardFace } from '@/lib/card/split-runs'
import { languages } from '@/lib/i18n/languages'
import { layOutPaper } from './lay-out-paper'
import { PaperBand, PaperStrip } from './paper-band'
import type { PaperData } from './paper-data'
import { PaperFooter } from './paper-footer'
import { PaperHead } from './paper-head'
import { footerHeightPt, gapBelowBandPt, gapBelowStripPt, partGapPt } from './paper-measures'
import { PaperTable } from './paper-table'

export function PaperDocument({ data, faces }: { data: PaperData; faces: CardFace[] }) {
  const { title, language, issuer, table } = data
  const isRtl = languages[language].direction === 'rtl'
  const { headings, pages } = layOutPaper(data, (text, weight) => measureText(text, weight, faces))
  const body = { width: contentWidthPt, marginHorizontal: sideMarginPt, gap: partGapPt }
  return (
    <CardSettingContext value={{ faces, isRtl }}>
      <Document title={title} author={issuer.authority} creator={issuer.authority} language={language}>
        {pages.map((rows, index) => (
          <Page key={index} size="A4" style={{ paddingTop: gapBelowBandPt, paddingBottom: footerHeightPt }}>
            <View style={{ marginTop: -gapBelowBandPt }}>
              {index === 0 ? <PaperBand issuer={issuer} /> : <PaperStrip {...data} />}
            </View>
            <View style={{ ...body, marginTop: index === 0 ? gapBelowBandPt : gapBelowStripPt }}>
              {index === 0 ? <PaperHead {...data} /> : null}
              {headings && table && rows.length > 0 ? (
                <PaperTable headings={headings} rows={rows} columns={table.columns} />
              ) : null}
            </View>
            <PaperFooter text={data.footer} isFirst={index === 0} />
          </Page>
        ))}
      </Document>
    </CardSettingContext>
  )
}
