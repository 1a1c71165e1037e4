export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** One search parameter as text; an absent or repeated one is empty. */
export async function readParam(params: SearchParams, name: string): Promise<string> {
  const value = (await params)[name]
  return typeof value === 'string' ? value : ''
}

/** The parameter when it is one of the words, else null: whatever else stands in the URL is not shown. */
export async function readWord<Word extends string>(params: SearchParams, name: string, words: readonly Word[]) {
  const value = await readParam(params, name)
  return words.find((word) => word === value) ?? null
}

/** A whole number from 0 to `most`, else 0. */
export async function readCount(params: SearchParams, name: string, most: number): Promise<number> {
  const value = Number(await readParam(params, name))
  return Number.isInteger(value) && value >= 0 && value <= most ? value : 0
}
