import { existsSync } from 'node:fs'
import path from 'node:path'
import { openDrawingPool } from '../lib/pdf/drawing-pool'
import { projectRoot } from '../scripts/lib/project-root.mjs'
import { cardOf, demoResidents } from './bench-cards'

// Draws the same cards with two checkouts in turns, so that the machine is equally busy for both.
const warmRounds = 60
const rounds = 300

const [other] = process.argv.slice(2)
if (other === undefined) throw new Error('Name the folder of the other checkout, where its card worker was built')

/** Mixes the names of two residents, because each card belongs to another person. */
function cardOfMixed(call: number) {
  const partner = call * 7 + Math.floor(call / demoResidents.length) + 3
  const [own, others] = [cardOf(call), cardOf(partner)]
  const mix = (one: string, two: string) => `${one.split(' ')[0] ?? ''} ${two.split(' ').at(-1) ?? ''}`
  const arabic = mix(own.names.arabic ?? '', others.names.arabic ?? '')
  return { ...own, names: { ...own.names, latin: mix(own.names.latin, others.names.latin), arabic } }
}

/** The worker of this name, or of the one that it had in earlier commits. */
function findWorker(folder: string): string {
  const [now, before] = [
    path.join(folder, 'dist/pdf/drawing-worker.mjs'),
    path.join(folder, 'dist/card/card-worker.mjs'),
  ]
  return existsSync(now) ? now : before
}

const sides = ['the other', 'this'].map((name, index) => {
  const workerFile = findWorker(index === 0 ? path.resolve(other) : projectRoot)
  return { name, pool: openDrawingPool({ threads: 1, workerFile }), times: [] as number[] }
})
for (let call = 0; call < warmRounds + rounds; call += 1) {
  for (const { pool, times } of call % 2 ? sides : sides.toReversed()) {
    const start = performance.now()
    await pool.render(cardOfMixed(call))
    if (call >= warmRounds) times.push(performance.now() - start)
  }
}
await Promise.all(sides.map(({ pool }) => pool.close()))

const shares = [0.25, 0.5, 0.95]
const [before, now] = sides.map(({ times }) => {
  const sorted = times.toSorted((a, b) => a - b)
  return shares.map((share) => sorted[Math.floor((rounds - 1) * share)] ?? 0)
})
const show = (name: string, cells: string[]) => process.stdout.write(`| ${[name, ...cells].join(' | ')} |\n`)
show(
  'ms',
  shares.map((share) => `p${share * 100}`),
)
show(
  '---',
  shares.map(() => '---'),
)
show(
  'the other checkout',
  (before ?? []).map((time) => time.toFixed(1)),
)
show(
  'this one',
  (now ?? []).map((time) => time.toFixed(1)),
)
show(
  'ratio',
  shares.map((_, index) => ((now?.[index] ?? 0) / (before?.[index] ?? 1)).toFixed(2)),
)
