import { readWord, type SearchParams } from '@/lib/forms/read-params'

/** What is wrong with a form that was too long to be read (lib/http/long-body.ts). */
export async function readBefore(searchParams: SearchParams) {
  const problem = await readWord(searchParams, 'error', ['tooBig'] as const)
  return problem && { problem }
}
