import type { Answer, AnswerProblem } from './update-items'

/** `problems` is by field, and empty if all is right. */
export type ValidatedAnswer = { answer: Answer; problems: Record<string, AnswerProblem> }

export function validateFields(
  answer: Answer,
  validate: (field: string, value: string) => AnswerProblem | null,
): ValidatedAnswer {
  const problems: ValidatedAnswer['problems'] = {}
  for (const [field, value] of Object.entries(answer)) {
    const problem = validate(field, value)
    if (problem) problems[field] = problem
  }
  return { answer, problems }
}
