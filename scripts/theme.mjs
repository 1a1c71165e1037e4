// Makes styles/theme.css (`npm run theme`) from designsystemet.config.json and @digdir/designsystemet-css.
// Copied instead of imported, because webpack turns `@import … layer(x)` into a media query and loses the layers.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const packages = path.join(root, 'node_modules/@digdir')
const components = [
  'breadcrumbs',
  'button',
  'details',
  'dialog',
  'error-summary',
  'field',
  'fieldset',
  'heading',
  'input',
  'label',
  'link',
  'list',
  'skip-link',
  'tag',
  'validation-message',
]

/** As the config's command-line tool writes them. */
function buildTheme() {
  const work = mkdtempSync(path.join(tmpdir(), 'portal-theme-'))
  const [tokens, built] = [path.join(work, 'tokens'), path.join(work, 'css')]
  const run = (...args) => {
    const cli = path.join(packages, 'designsystemet/dist/bin/designsystemet.js')
    execFileSync(process.execPath, [cli, 'tokens', ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  try {
    run('create', '--config', 'designsystemet.config.json', '--out-dir', tokens)
    run('build', '--tokens', tokens, '--out-dir', built)
    const [file] = readdirSync(built).filter((name) => name.endsWith('.css'))
    if (!file) throw new Error('The design system wrote no theme: see designsystemet.config.json')
    const css = readFileSync(path.join(built, file), 'utf8').replace('@charset "UTF-8";\n', '')
    // The generator does not quote font names, but a name of two words needs quotes.
    return css.replace(/(--ds-font-family): ([^;"]+);/g, '$1: "$2";')
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function readComponent(name, layer) {
  const css = readFileSync(path.join(packages, `designsystemet-css/dist/src/${name}.css`), 'utf8')
  return `/* ${name} */\n@layer ${layer} {\n${css}\n}\n`
}

const css = [
  '/* Made by `npm run theme`; do not edit. Designsystemet, MIT licence, Digdir. */\n',
  '@layer ds.theme, ds.base, ds.components, portal;\n',
  buildTheme(),
  readComponent('base', 'ds.base'),
  ...components.map((name) => readComponent(name, 'ds.components')),
].join('\n')
writeFileSync(path.join(root, 'styles/theme.css'), css)
process.stdout.write(`styles/theme.css: ${Math.round(css.length / 1024)} KB\n`)
