import type { Answer, AnswerProblem } from './update-items'

/** An answer as it would be kept, and what is wrong with it, by field; nothing is when `problems` is empty. */
export type JudgedAnswer = { answer: Answer; problems: Record<string, AnswerProblem> }

/** Judges each field by itself. */
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
