import 'server-only'
import { Document, Page, View } from '@react-pdf/renderer'
import { PageSettingContext } from '@/lib/pdf/engine/page-setting'
import { contentWidthPt, sideMarginPt } from '@/lib/pdf/engine/page-measures'
import { measureText, type FontFace } from '@/lib/pdf/engine/split-runs'
import { languages } from '@/lib/i18n/languages'
import { layOutStatement } from './lay-out-statement'
import { StatementBand, StatementStrip } from './statement-band'
import type { StatementData } from './statement-data'
import { StatementFooter } from './statement-footer'
import { StatementHead } from './statement-head'
import { footerHeightPt, gapBelowBandPt, gapBelowStripPt, partGapPt } from './statement-measures'
import { StatementTable } from './statement-table'

export function StatementDocument({ data, faces }: { data: StatementData; faces: FontFace[] }) {
  const { title, language, issuer, table } = data
  const isRtl = languages[language].direction === 'rtl'
  const { headings, pages } = layOutStatement(data, (text, weight) => measureText(text, weight, faces))
  const body = { width: contentWidthPt, marginHorizontal: sideMarginPt, gap: partGapPt }
  return (
    <PageSettingContext value={{ faces, isRtl }}>
      <Document title={title} author={issuer.authority} creator={issuer.authority} language={language}>
        {pages.map((rows, index) => (
          <Page key={index} size="A4" style={{ paddingTop: gapBelowBandPt, paddingBottom: footerHeightPt }}>
            <View style={{ marginTop: -gapBelowBandPt }}>
              {index === 0 ? <StatementBand issuer={issuer} /> : <StatementStrip {...data} />}
            </View>
            <View style={{ ...body, marginTop: index === 0 ? gapBelowBandPt : gapBelowStripPt }}>
              {index === 0 ? <StatementHead {...data} /> : null}
              {headings && table && rows.length > 0 ? (
                <StatementTable headings={headings} rows={rows} columns={table.columns} />
              ) : null}
            </View>
            <StatementFooter text={data.footer} isFirst={index === 0} />
          </Page>
        ))}
      </Document>
    </PageSettingContext>
  )
}
