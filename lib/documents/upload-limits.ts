export const longestDocumentBytes = 2 * 1024 * 1024

/** A photo is shrunk after upload; 50 megapixels fit. */
export const longestUploadBytes = 12 * 1024 * 1024
