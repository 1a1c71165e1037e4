/** The reference under which the log knows an error of the server; null for one of the browser's own. */
export const readReference = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
