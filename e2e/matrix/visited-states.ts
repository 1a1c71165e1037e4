import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** `empty` and `filled` are of pages with fields, as they open and with every field filled in; `plain` of all others. */
export type VisitedState = {
  route: string | null
  state: 'empty' | 'filled' | 'error' | 'success' | 'expired' | 'plain'
}

const findFile = () => path.join(process.env.E2E_LOCKS ?? '', 'visited-states.jsonl')

/** Notes that a page was measured in that state; the files of a run are measured by several workers. */
export function noteVisitedState(visited: VisitedState): void {
  mkdirSync(path.dirname(findFile()), { recursive: true })
  appendFileSync(findFile(), `${JSON.stringify(visited)}\n`)
}

/** Every page and state that this run has measured. */
export function listVisitedStates(): VisitedState[] {
  if (!existsSync(findFile())) return []
  const lines = readFileSync(findFile(), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as VisitedState) // written by noteVisitedState
}
