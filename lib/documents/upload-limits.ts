/** The largest document that is taken, from either door. */
export const longestDocumentBytes = 2 * 1024 * 1024

/** The largest photo that a page's form may send: it is made smaller. A telephone's photo of 50 million points fits. */
export const longestUploadBytes = 12 * 1024 * 1024
