/** Structure types of ISO 32000-2, 14.8.4; a heading of a table says of what, and what each page repeats is no content. */
export type NodeRole = 'P' | 'H1' | 'H2' | 'L' | 'LI' | 'Lbl' | 'LBody' | TableRole | 'Pagination'
type TableRole = 'Table' | 'TR' | 'RowHeading' | 'ColumnHeading' | 'TD'

/**
 * Says what a node of the page is to somebody who has it read aloud. The renderer calls the document by a node's `id`
 * once the node is drawn (pdf-document.ts); no page has links to a place in itself, which is what it is else for.
 */
export const inRole = (role: NodeRole) => ({ id: role })
