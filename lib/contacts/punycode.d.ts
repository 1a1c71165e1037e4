/** The package has no types; this is the part that we use. */
declare module 'punycode/punycode.js' {
  const punycode: {
    /** @throws RangeError */
    decode(text: string): string
  }
  export default punycode
}
