/** 4820931175 becomes XXXXXX1175. */
export function maskNumber(number: string): string {
  const shown = number.length > 4 ? number.slice(-4) : ''
  return shown.padStart(number.length, 'X')
}
