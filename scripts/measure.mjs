import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { countCode } from './lib/count-code.mjs'
import { countRooms } from './lib/count-rooms.mjs'
import { projectRoot } from './lib/project-root.mjs'
import { runMain } from './lib/run-main.mjs'
import { walkFiles } from './lib/walk-files.mjs'

const isCode = /\.(ts|tsx|mjs|cjs)$/
const isMade = /\.d\.ts$|^db\/migrations\/|^public\/|^\./
/** Tests, and what they alone use. */
const isTest = /(\.test|\.spec)\.tsx?$|^e2e\/|(^|\/)testing\/|^scripts\/test\//
const product = ['app', 'components', 'lib', 'db']

/** @param {string[]} files */
async function countAll(files) {
  const counts = await Promise.all(
    files.map(async (file) => countCode(file, await readFile(path.join(projectRoot, file), 'utf8'))),
  )
  /** @param {'lines' | 'comments' | 'functions'} name */
  const sum = (name) => counts.reduce((total, each) => total + each[name], 0)
  return {
    lines: sum('lines'),
    comments: sum('comments'),
    functions: sum('functions'),
    longest: Math.max(0, ...counts.map(({ longest }) => longest)),
  }
}

/** Files that import each other, types included, and areas of lib/ that do. */
async function findCircles() {
  const options = await extractOptions(path.join(projectRoot, '.dependency-cruiser.cjs'))
  const { output } = await cruise(product, { ...options, baseDir: projectRoot })
  if (typeof output === 'string') throw new TypeError('Modules were asked for, not a report')
  const areaOf = (/** @type {string} */ file) => /^lib\/([^/]+)\//.exec(file)?.[1]
  const edges = new Set()
  const circular = new Set()
  for (const { source, dependencies } of output.modules) {
    for (const { resolved, circular: isCircular } of dependencies) {
      if (isCircular) circular.add(source)
      const [from, to] = [areaOf(source), areaOf(resolved)]
      if (from && to && from !== to && !isTest.test(source)) edges.add(`${from} ${to}`)
    }
  }
  const pairs = [...edges].filter((edge) => {
    const [from = '', to = ''] = edge.split(' ')
    return from < to && edges.has(`${to} ${from}`)
  })
  return { circular: circular.size, pairs }
}

const show = (/** @type {string} */ name, /** @type {string | number} */ value) =>
  process.stdout.write(`| ${name} | ${value} |\n`)

await runMain(async () => {
  const code = (await walkFiles(projectRoot)).filter((file) => isCode.test(file) && !isMade.test(file))
  const tests = code.filter((file) => isTest.test(file))
  const source = code.filter((file) => !isTest.test(file))
  const ofProduct = source.filter((file) => product.includes(file.split('/')[0] ?? ''))
  const [all, made, checked] = await Promise.all([countAll(source), countAll(ofProduct), countAll(tests)])
  const folders = new Set(source.flatMap((file) => /^lib\/([^/]+)\//.exec(file)?.[1] ?? []))
  const single = [...folders].filter((area) => source.filter((file) => file.startsWith(`lib/${area}/`)).length === 1)
  const { circular, pairs } = await findCircles()
  show('what', 'measured')
  show('---', '---:')
  show('source files', source.length)
  show('lines of source that are not blank', all.lines)
  show('functions', all.functions)
  show('lines of the longest function', all.longest)
  show(
    'comment lines of the product (app, components, lib, db without tests)',
    `${((100 * made.comments) / made.lines).toFixed(1)} %`,
  )
  show('files in circles, type imports counted', circular)
  show('folders in lib', folders.size)
  show('of them with one file', single.length ? `${single.length}: ${single.join(', ')}` : 0)
  show('pairs of them that import each other', pairs.length ? `${pairs.length}: ${pairs.join(', ')}` : 0)
  show('lines of tests (*.test, *.spec, e2e/, testing/, scripts/test/), not blank', checked.lines)
  show('lines of code of all else, neither blank nor comment', all.lines - all.comments)
  show('lines of tests for a line of code', (checked.lines / (all.lines - all.comments)).toFixed(2))
  const map = await readFile(path.join(projectRoot, 'docs/architecture.md'), 'utf8')
  for (const { call, spine, rooms } of countRooms(map))
    show(`rooms on the spine, and all named: ${call}`, `${spine}, ${rooms}`)
})
