import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { FieldChecks } from '@/components/update/field-checks'
import { nameField, type UpdateWords } from '@/components/update/name-field'
import type { ItemField } from '@/lib/update/item-fields'
import { formatExample } from '@/lib/identity/format-address'
import { isolate } from '@/lib/i18n/isolate'
import type { AnswerProblem, UpdateItem } from '@/lib/update/update-items'

const problems = [
  'missing',
  'tooLong',
  'malformed',
  'letters',
  'notADate',
  'inFuture',
  'tooOld',
  'unchanged',
  'pending',
  'taken',
] as const satisfies readonly AnswerProblem[]

function describeProblem(t: UpdateWords, item: UpdateItem, field: ItemField, problem: AnswerProblem): string {
  if (problem === 'malformed') {
    if (item === 'phone' || item === 'email') return t(`malformed.${item}`, { example: isolate(formatExample(item)) })
    if (field.name === 'postalCode') return t('malformed.postalCode')
  }
  const script = field.language === 'ara' ? 'arabic' : 'latin'
  return t(`problems.${problem}`, { field: nameField(t, item, field), script })
}

/** Leaves out problems of fields that the page lacks. */
export async function describeFieldProblems(
  error: Readonly<Record<string, string>>,
  item: UpdateItem,
  fields: readonly ItemField[],
) {
  const t = await getTranslations('update')
  const found = Object.entries(error).flatMap(([name, word]): [string, string][] => {
    const field = fields.find((each) => each.name === name)
    const problem = problems.find((each) => each === word)
    return field && problem ? [[field.name, describeProblem(t, item, field, problem)]] : []
  })
  return Object.fromEntries(found)
}

const ofItem: Record<UpdateItem, readonly AnswerProblem[]> = {
  name: ['missing', 'tooLong', 'malformed', 'letters'],
  dateOfBirth: ['missing', 'notADate', 'inFuture', 'tooOld'],
  gender: ['missing'],
  address: ['missing', 'tooLong', 'malformed'],
  phone: ['missing'],
  email: ['missing'],
  guardian: ['missing', 'tooLong', 'malformed', 'letters'],
  language: ['missing'],
}

/** For problems that the browser finds before sending. */
export async function describeChecks(item: UpdateItem, fields: readonly ItemField[]): Promise<FieldChecks['messages']> {
  const t = await getTranslations('update')
  const describe = (field: ItemField) =>
    Object.fromEntries(ofItem[item].map((problem) => [problem, describeProblem(t, item, field, problem)]))
  return Object.fromEntries(fields.map((field) => [field.name, describe(field)]))
}
