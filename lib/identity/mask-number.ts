/** A number with all but its last four digits as X, as long as before: 4820931175 gives XXXXXX1175. */
export function maskNumber(number: string): string {
  const shown = number.length > 4 ? number.slice(-4) : ''
  return shown.padStart(number.length, 'X')
}
