import type { CheckedFormParts } from '@/components/form/checked-form'
import { FormChecks } from '@/components/form/form-checks'
import { validateDetails, type DetailItem } from '@/lib/update/validate-details'
import type { ValidationContext } from '@/lib/update/item-fields'
import { validateFields, type ValidatedAnswer } from '@/lib/update/validated-answer'
import type { Answer, AnswerProblem, UpdateItem } from '@/lib/update/update-items'

export type FieldChecks = {
  item: UpdateItem
  from: ValidationContext
  /** By field and problem; without words the server reports the problem. */
  messages: Readonly<Record<string, Partial<Record<AnswerProblem, string>>>>
}

const isDetail = (item: UpdateItem): item is DetailItem => item !== 'phone' && item !== 'email'

function validate({ item, from }: FieldChecks, typed: Answer): ValidatedAnswer {
  if (isDetail(item)) return validateDetails(item, typed, from)
  return validateFields(typed, (_, value) => (value.trim() === '' ? 'missing' : null))
}

export function prepareFieldChecks(checks: FieldChecks): CheckedFormParts {
  const findMessages = (typed: Answer) => {
    const { problems } = validate(checks, typed)
    return Object.fromEntries(
      Object.entries(problems).flatMap(([field, problem]) => {
        const message = checks.messages[field]?.[problem]
        return message ? [[field, message]] : []
      }),
    )
  }
  return { fields: checks.from.fields.map(({ name }) => name), validate: findMessages, FormChecks }
}
