import { readQuery, type SearchParams } from '@/lib/forms/read-params'

/** For a form that was too long (lib/http/long-body.ts). */
export async function readBefore(searchParams: SearchParams) {
  const { error: problem } = await readQuery(searchParams, 'verify')
  return problem && { problem }
}
