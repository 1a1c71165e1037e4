import { foldDigits, tidyText } from './typed-text'

const dashes = /[\p{Pd}\u2212]/gu
const stop = /[ .,،۔。]+$/u

export const readPostalCode = (typed: string) =>
  foldDigits(tidyText(typed).normalize('NFKC')).replace(dashes, '-').replace(stop, '')
