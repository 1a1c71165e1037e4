/** A small PDF that is whole; `trailer` goes into its trailer, `kind` says how that is written. */
export function writePdf({ kind = 'table', trailer = '' }: { kind?: 'table' | 'stream'; trailer?: string } = {}) {
  const body =
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n'
  const table = `xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R ${trailer}>>\n`
  const stream = `3 0 obj\n<</Type /XRef/Size 3/Root 1 0 R ${trailer}/Length 4>>\nstream\nabcd\nendstream\nendobj\n`
  return Buffer.from(`${body}${kind === 'table' ? table : stream}startxref\n${body.length}\n%%EOF\n`)
}
