import type { z } from 'zod'
import type { FieldProblem } from './resident-error'

/** A blank text or an empty list counts as a missing field. */
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

/** An embedded document names its own problems, since `body` shows only its text. */
function validateIssue(body: unknown, issue: z.core.$ZodIssue): FieldProblem['problem'] {
  const told: unknown = issue.code === 'custom' ? issue.params?.problem : undefined
  if (told === 'missing' || told === 'malformed') return told
  return isAbsent(valueAt(body, issue.path)) ? 'missing' : 'malformed'
}

/** One problem a field, without list positions. */
export function listFieldProblems(body: unknown, error: z.ZodError): FieldProblem[] {
  const problems = new Map<string, FieldProblem>()
  for (const issue of error.issues) {
    const field = issue.path.filter((step) => typeof step === 'string').join('.') || 'request'
    if (!problems.has(field)) problems.set(field, { field, problem: validateIssue(body, issue) })
  }
  return [...problems.values()]
}
