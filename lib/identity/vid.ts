import { breaksCommonFilter } from './number-filters'
import { endsInVerhoeffDigit } from './verhoeff'

/** Whether `text` is a well-formed VID: 16 digits without spaces that pass the filters and end in a Verhoeff digit. */
export function isVid(text: string): boolean {
  return /^[0-9]{16}$/.test(text) && !breaksCommonFilter(text) && endsInVerhoeffDigit(text)
}
