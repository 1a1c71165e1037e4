import { readQuery, type SearchParams } from '@/lib/forms/read-params'

/** What is wrong with a form that was too long to be read (lib/http/long-body.ts). */
export async function readBefore(searchParams: SearchParams) {
  const { error: problem } = await readQuery(searchParams, 'verify')
  return problem && { problem }
}
