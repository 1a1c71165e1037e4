import { breaksCommonFilter, breaksUinFilter } from './number-filters'
import { endsInVerhoeffDigit } from './verhoeff'

/** Ten digits without spaces that pass MOSIP's filters. */
export function isUin(text: string): boolean {
  return /^[0-9]{10}$/.test(text) && !breaksCommonFilter(text) && !breaksUinFilter(text) && endsInVerhoeffDigit(text)
}
