import { pageQueries, type QueryPage, type ReadQuery } from '@/lib/i18n/page-queries'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

type Kind = 'text' | 'wordsByName' | { readonly most: number } | readonly string[]

function readCount(text: string, most: number): number {
  const count = Number(text)
  return Number.isInteger(count) && count >= 0 && count <= most ? count : 0
}

function readWordsByName(text: string): Record<string, string> {
  const pairs = text.split(',').map((part) => part.split(':'))
  return Object.fromEntries(pairs.flatMap(([name, word = '']) => (name ? [[name, word]] : [])))
}

function readValue(kind: Kind, text: string) {
  if (kind === 'text') return text
  if (kind === 'wordsByName') return readWordsByName(text)
  return 'most' in kind ? readCount(text, kind.most) : (kind.find((word) => word === text) ?? null)
}

/** Ignores unknown and repeated parameters. */
export async function readQuery<Page extends QueryPage>(params: SearchParams, page: Page): Promise<ReadQuery<Page>> {
  const given = await params
  const kinds: Record<string, Kind> = pageQueries[page]
  const read = Object.entries(kinds).map(([name, kind]) => {
    const value = given[name]
    return [name, readValue(kind, typeof value === 'string' ? value : '')]
  })
  return Object.fromEntries(read) as ReadQuery<Page> // of just these names and kinds
}
