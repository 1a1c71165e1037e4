/** Keeps a name from changing the direction of the text around it (U+2068, U+2069). */
export const isolate = (text: string) => `\u2068${text}\u2069`
