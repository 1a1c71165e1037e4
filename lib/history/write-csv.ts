const byteOrderMark = '\uFEFF'

/** A spreadsheet runs such a cell as a formula; the apostrophe makes it text. */
const disarm = (cell: string) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** RFC 4180 in UTF-8 with a byte order mark, which spreadsheets need. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map((cell) => quote(disarm(cell))).join(',')}\r\n`).join('')
