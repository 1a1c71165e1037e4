export const longestText = 200

/** No control characters, lone surrogates or bidirectional overrides. */
export const shownCharacters = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u
export const letterOrDigit = /[\p{L}\p{N}]/u
export const postalCodePattern = /^[A-Za-z0-9][A-Za-z0-9 -]{1,9}$/

export const isShownText = (text: string) =>
  text.trim().length <= longestText && shownCharacters.test(text) && letterOrDigit.test(text)
