#!/usr/bin/env bash
# pdfkit 0.20.1 writes a title with "&" or "<" into the XMP metadata as it stands. The packet is then no XML, and a
# validator of PDF/A or PDF/UA cannot read it, though the title of the Info dictionary is right.
# Seen: xmllint-like parsing by fast-xml-parser 5.3.3 fails for "Births & Deaths", and succeeds for "Births and Deaths".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund pdfkit@0.20.1 fast-xml-parser@5.3.3 >/dev/null
cat > run.cjs <<'JS'
const PDFDocument = require('pdfkit')
const { XMLValidator } = require('fast-xml-parser')

function readXmp(title) {
  return new Promise((resolve) => {
    const doc = new PDFDocument({ subset: 'PDF/A-2b', pdfVersion: '1.7', compress: false, lang: 'en', tagged: true, info: { Title: title } })
    const parts = []
    doc.on('data', (part) => parts.push(part))
    doc.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8')
      resolve(text.slice(text.indexOf('<?xpacket begin'), text.indexOf('<?xpacket end')))
    })
    doc.end()
  })
}

async function main() {
  for (const title of ['Births and Deaths', 'Births & Deaths', 'Under < 5 years']) {
    const packet = await readXmp(title)
    const holds = packet.includes(title)
    const verdict = XMLValidator.validate(packet.replace(/^<\?xpacket[^>]*\?>/, '').trim())
    console.log(`${title}: title as it stands: ${holds}; XML: ${verdict === true ? 'well-formed' : verdict.err.msg}`)
    const expected = title.includes('and')
    if (!holds || (verdict === true) !== expected) process.exitCode = 1
  }
}
main()
JS
node run.cjs
