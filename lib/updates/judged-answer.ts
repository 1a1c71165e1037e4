import type { Answer, AnswerProblem } from './update-items'

/** `problems` is by field, and empty if all is right. */
export type JudgedAnswer = { answer: Answer; problems: Record<string, AnswerProblem> }

export function judgeFields(
  answer: Answer,
  judge: (field: string, value: string) => AnswerProblem | null,
): JudgedAnswer {
  const problems: JudgedAnswer['problems'] = {}
  for (const [field, value] of Object.entries(answer)) {
    const problem = judge(field, value)
    if (problem) problems[field] = problem
  }
  return { answer, problems }
}
