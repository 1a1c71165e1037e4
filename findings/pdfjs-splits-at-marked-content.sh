#!/usr/bin/env bash
# A tagged PDF may mark each run of glyphs as content of its own. pdfjs-dist 5.6.205 then ends a text item at the mark,
# in the middle of a word too: two runs that touch are one item ("5418fe0c") without marks and two ("5", "418fe0c")
# with them, and neither has a line end or a space. Who joins items with a space, as many examples do, finds words of an
# untagged file and not those of the same file when it is tagged. Drawn with pdfkit 0.20.1.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund pdfkit@0.20.1 pdfjs-dist@5.6.205 >/dev/null
cat > run.mjs <<'JS'
import PDFDocument from 'pdfkit'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

function draw(isMarked) {
  return new Promise((resolve) => {
    const doc = new PDFDocument({ size: 'A6', compress: false })
    const parts = []
    doc.on('data', (part) => parts.push(part))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    doc.font('Helvetica').fontSize(12)
    let x = 40
    for (const run of ['5', '418fe0c']) {
      if (isMarked) doc.markContent('Span')
      doc.text(run, x, 40, { lineBreak: false })
      if (isMarked) doc.endMarkedContent()
      x += doc.widthOfString(run)
    }
    doc.end()
  })
}

async function readItems(data) {
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.filter(({ str }) => str !== '').map(({ str, hasEOL }) => str + (hasEOL ? ' (end of line)' : ''))
}

const [plain, marked] = [await readItems(await draw(false)), await readItems(await draw(true))]
console.log('without marks', JSON.stringify(plain), 'with marks', JSON.stringify(marked))
process.exitCode = plain.join('|') === '5418fe0c' && marked.join('|') === '5|418fe0c' ? 0 : 1
JS
node run.mjs
