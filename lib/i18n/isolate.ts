/** Keeps a name in one script from turning round the words and numbers of another beside it (U+2068, U+2069). */
export const isolate = (text: string) => `\u2068${text}\u2069`
