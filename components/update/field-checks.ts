import type { CheckedFormParts } from '@/components/form/checked-form'
import { FormChecks } from '@/components/form/form-checks'
import { judgeDetails, type DetailItem } from '@/lib/updates/judge-details'
import type { JudgedFrom } from '@/lib/updates/item-fields'
import { judgeFields, type JudgedAnswer } from '@/lib/updates/judged-answer'
import type { Answer, AnswerProblem, UpdateItem } from '@/lib/updates/update-items'

export type FieldChecks = {
  item: UpdateItem
  from: JudgedFrom
  /** What each field can be told, by field and problem; a problem without words is left to the server. */
  messages: Readonly<Record<string, Partial<Record<AnswerProblem, string>>>>
}

const isDetail = (item: UpdateItem): item is DetailItem => item !== 'phone' && item !== 'email'

function judge({ item, from }: FieldChecks, typed: Answer): JudgedAnswer {
  if (isDetail(item)) return judgeDetails(item, typed, from)
  return judgeFields(typed, (_, value) => (value.trim() === '' ? 'missing' : null))
}

/** The server's own rules for an item, in the words that came with the page. */
export function prepareFieldChecks(checks: FieldChecks): CheckedFormParts {
  const findMessages = (typed: Answer) => {
    const { problems } = judge(checks, typed)
    return Object.fromEntries(
      Object.entries(problems).flatMap(([field, problem]) => {
        const message = checks.messages[field]?.[problem]
        return message ? [[field, message]] : []
      }),
    )
  }
  return { fields: checks.from.fields.map(({ name }) => name), judge: findMessages, FormChecks }
}
