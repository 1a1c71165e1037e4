import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../scripts/lib/project-root.mjs'

// Measures the history of two checkouts in turns, so that the machine is equally busy for both.
const turns = 3

const [other] = process.argv.slice(2)
if (other === undefined) throw new Error('Name the folder of the other checkout, with its packages installed')

const run = promisify(execFile)
const row = /^(?<label>\S.*?) +(?<cells>(?:[\d.]+ +){4})[\d.]+$/

/** The four medians and 95th percentiles in ms for each kind of call. */
async function measure(folder: string): Promise<Map<string, number[]>> {
  const { stdout } = await run(process.execPath, ['bench/run.mjs', 'history'], { cwd: folder })
  const results = new Map<string, number[]>()
  for (const line of stdout.split('\n')) {
    const { label, cells } = row.exec(line)?.groups ?? {}
    if (label && cells) results.set(label, cells.trim().split(/ +/).map(Number))
  }
  return results
}

const sides = [path.resolve(other), projectRoot].map((folder) => ({ folder, results: [] as Map<string, number[]>[] }))
for (let turn = 0; turn < turns; turn += 1) {
  for (const { folder, results } of turn % 2 ? sides : sides.toReversed()) results.push(await measure(folder))
}

/** The least disturbed of the turns. */
const findBest = (results: Map<string, number[]>[], label: string, column: number) =>
  Math.min(...results.map((result) => result.get(label)?.[column] ?? Number.NaN))

const show = (cells: string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)
const [before, now] = sides.map(({ results }) => results)
show(['this ÷ the other checkout', '10 uses, p50', 'p95', '5,000 uses, p50', 'p95'])
show(['---', '---:', '---:', '---:', '---:'])
for (const label of now?.[0]?.keys() ?? []) {
  const ratios = [0, 1, 2, 3].map(
    (column) => findBest(now ?? [], label, column) / findBest(before ?? [], label, column),
  )
  show([label, ...ratios.map((ratio) => ratio.toFixed(2))])
}
