import { breaksCommonFilter } from './number-filters'
import { endsInVerhoeffDigit } from './verhoeff'

/** 16 digits without spaces that pass MOSIP's filters. */
export function isVid(text: string): boolean {
  return /^[0-9]{16}$/.test(text) && !breaksCommonFilter(text) && endsInVerhoeffDigit(text)
}
