/** Null for an error of the browser itself. */
export const readErrorReference = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
