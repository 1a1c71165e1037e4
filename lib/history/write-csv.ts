const byteOrderMark = '\uFEFF'

/** A spreadsheet runs a cell that begins so as a formula; an apostrophe in front makes it text. */
const disarm = (cell: string) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** RFC 4180, in UTF-8 with the mark by which spreadsheets know it; the headings are the first row. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map((cell) => quote(disarm(cell))).join(',')}\r\n`).join('')
