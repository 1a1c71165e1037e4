import { judgeEmail, judgePhone } from './judge-contact'
import { judgeDetails } from './judge-details'
import type { JudgedFrom } from './item-fields'
import type { JudgedAnswer } from './judged-answer'
import type { Answer, UpdateItem } from './update-items'

export function judgeAnswer(item: UpdateItem, typed: Answer, from: JudgedFrom): JudgedAnswer {
  if (item === 'phone') return judgePhone(typed)
  return item === 'email' ? judgeEmail(typed) : judgeDetails(item, typed, from)
}
