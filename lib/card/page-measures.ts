/** A4 in points. */
export const pageWidthPt = 595.28
export const sideMarginPt = 44
export const contentWidthPt = pageWidthPt - 2 * sideMarginPt
export const panelPaddingPt = 24
export const panelWidthPt = contentWidthPt - 2 * panelPaddingPt
export const columnGapPt = 24
