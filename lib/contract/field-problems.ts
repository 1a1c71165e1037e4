import type { z } from 'zod'
import type { FieldProblem } from '@/lib/errors/resident-error'

/** Whether nothing was entered: a blank text or an empty list says as little as a field that is not there. */
export function isAbsent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    body,
  )
}

/** Text that holds a document of its own names its problems itself, since `body` shows only the text. */
function judgeIssue(body: unknown, issue: z.core.$ZodIssue): FieldProblem['problem'] {
  const told: unknown = issue.code === 'custom' ? issue.params?.problem : undefined
  if (told === 'missing' || told === 'malformed') return told
  return isAbsent(valueAt(body, issue.path)) ? 'missing' : 'malformed'
}

/** What is wrong with `body`, one problem a field: the first that was found in it. List positions are left out. */
export function listFieldProblems(body: unknown, error: z.ZodError): FieldProblem[] {
  const problems = new Map<string, FieldProblem>()
  for (const issue of error.issues) {
    const field = issue.path.filter((step) => typeof step === 'string').join('.') || 'request'
    if (!problems.has(field)) problems.set(field, { field, problem: judgeIssue(body, issue) })
  }
  return [...problems.values()]
}
