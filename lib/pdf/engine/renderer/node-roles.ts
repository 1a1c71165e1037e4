/** Structure types of ISO 32000-2, 14.8.4. What every page repeats is no content. */
export type NodeRole = 'P' | 'H1' | 'H2' | 'L' | 'LI' | 'Lbl' | 'LBody' | TableRole | 'Pagination'
type TableRole = 'Table' | 'TR' | 'RowHeading' | 'ColumnHeading' | 'TD'

/** The renderer passes a node's `id` to pdf-document.ts; our pages use it for nothing else. */
export const inRole = (role: NodeRole) => ({ id: role })
