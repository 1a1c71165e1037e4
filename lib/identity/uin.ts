import { breaksCommonFilter, breaksUinFilter } from './number-filters'
import { endsInVerhoeffDigit } from './verhoeff'

/** Whether `text` is a well-formed UIN: ten digits without spaces that pass the filters and end in a Verhoeff digit. */
export function isUin(text: string): boolean {
  return /^[0-9]{10}$/.test(text) && !breaksCommonFilter(text) && !breaksUinFilter(text) && endsInVerhoeffDigit(text)
}
