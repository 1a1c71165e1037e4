/** A4 in points. */
export const pageWidthPt = 595.28
export const pageHeightPt = 841.89
export const sideMarginPt = 44
export const contentWidthPt = pageWidthPt - 2 * sideMarginPt
export const panelPaddingPt = 24
export const panelWidthPt = contentWidthPt - 2 * panelPaddingPt
export const columnGapPt = 24

/** 85.6 × 53.98 mm, corners of 3.18 mm (ISO/IEC 7810, ID-1). */
export const smallWidthPt = (85.6 / 25.4) * 72
export const smallHeightPt = (53.98 / 25.4) * 72
export const smallRadiusPt = (3.18 / 25.4) * 72
