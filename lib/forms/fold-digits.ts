const zeros = ['٠', '۰'].map((zero) => zero.charCodeAt(0))

/** Arabic-Indic and Persian digits as 0 to 9, as people type them on their own keyboards. */
export function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const value = zeros.map((zero) => digit.charCodeAt(0) - zero).find((offset) => offset >= 0 && offset <= 9)
    return String(value ?? digit)
  })
}
