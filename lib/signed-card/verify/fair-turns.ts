import 'server-only'
import { QueueFullError } from '@/lib/background/queue-full'

type Kind = 'short' | 'long'
type Waiting = Map<string, (() => void)[]>

export type TakeTurn = <T>(kind: Kind, part: () => Promise<T>) => Promise<T>
export type FairTurns = {
  /** @throws QueueFullError before it begins if too many are inside */
  enter: <T>(caller: string, work: (takeTurn: TakeTurn) => Promise<T>) => Promise<T>
}
type Limits = { atOnce: number; mostInside: number; mostInsideOfOne: number }

const mostShortInARow = 10

function takeNext(line: Waiting): (() => void) | undefined {
  const [next] = line
  if (!next) return undefined
  const [caller, [begin, ...others]] = next
  line.delete(caller)
  if (others.length > 0) line.set(caller, others)
  return begin
}

function openLines(atOnce: number) {
  const lines: Record<Kind, Waiting> = { short: new Map(), long: new Map() }
  let [running, shortInARow] = [0, 0]

  function beginNext(): void {
    if (running >= atOnce) return
    const isLongDue = lines.short.size === 0 || (shortInARow >= mostShortInARow && lines.long.size > 0)
    const begin = takeNext(isLongDue ? lines.long : lines.short)
    if (!begin) return
    shortInARow = isLongDue ? 0 : shortInARow + 1
    running += 1
    begin()
  }

  return async function takeTurn<T>(caller: string, kind: Kind, part: () => Promise<T>): Promise<T> {
    const line = lines[kind]
    const turn = new Promise<void>((resolve) => line.set(caller, [...(line.get(caller) ?? []), resolve]))
    beginNext()
    await turn
    try {
      return await part()
    } finally {
      running -= 1
      beginNext()
    }
  }
}

/** Short parts go first, and no caller delays another by more than one part. */
export function makeFairTurns({ atOnce, mostInside, mostInsideOfOne }: Limits): FairTurns {
  const takeTurn = openLines(atOnce)
  const inside: string[] = []
  return {
    async enter(caller, work) {
      const own = inside.filter((other) => other === caller).length
      if (inside.length >= mostInside || own >= mostInsideOfOne) throw new QueueFullError('pictures')
      inside.push(caller)
      try {
        return await work((kind, part) => takeTurn(caller, kind, part))
      } finally {
        inside.splice(inside.indexOf(caller), 1)
      }
    },
  }
}
