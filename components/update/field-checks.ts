import type { CheckedFormParts } from '@/components/form/checked-form'
import { FormChecks } from '@/components/form/form-checks'
import { judgeDetails, type DetailItem } from '@/lib/updates/judge-details'
import type { JudgedFrom } from '@/lib/updates/item-fields'
import { judgeFields, type JudgedAnswer } from '@/lib/updates/judged-answer'
import type { Answer, AnswerProblem, UpdateItem } from '@/lib/updates/update-items'

export type FieldChecks = {
  item: UpdateItem
  from: JudgedFrom
  /** By field and problem; without words the server reports the problem. */
  messages: Readonly<Record<string, Partial<Record<AnswerProblem, string>>>>
}

const isDetail = (item: UpdateItem): item is DetailItem => item !== 'phone' && item !== 'email'

function judge({ item, from }: FieldChecks, typed: Answer): JudgedAnswer {
  if (isDetail(item)) return judgeDetails(item, typed, from)
  return judgeFields(typed, (_, value) => (value.trim() === '' ? 'missing' : null))
}

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
