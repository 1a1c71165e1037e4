import { foldDigits, tidyText } from './typed-text'

const dashes = /[\p{Pd}\u2212]/gu
const stop = /[ .,،۔。]+$/u

/** A postal code as it is kept and looked up: plain digits, letters and hyphens, one space between its parts, no stop. */
export const readPostalCode = (typed: string) =>
  foldDigits(tidyText(typed).normalize('NFKC')).replace(dashes, '-').replace(stop, '')
