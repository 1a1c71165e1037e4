const tests = '\\.(test|spec)\\.tsx?$|^e2e/|(^|/)testing/|^scripts/test/'
const source = '^(app|components|lib|db)/'
const packageNamed = (...names) => `node_modules/(${names.join('|')})(/|$)`

const frameworkPackages = packageNamed('next', 'next-auth', 'react', 'react-dom')
const frameworkEdges = '^lib/(actions|http|server|forms|session|i18n|pdf)/'
const browserSafe =
  '^lib/(i18n|forms|inputs|signed-card/(claim169|verify))/|schema\\.ts$|^lib/history/describe-device\\.ts$|^lib/identity/(uin|vid|rid|present|find-number-type|format-address)\\.ts$|^lib/update/validate'

/** The areas of lib/, each row built on the rows before it: an area imports none of its own row or of a later one. */
const areaRows = [
  ['background', 'i18n', 'locks', 'otp', 'virtual-ids'],
  ['documents', 'history', 'inputs'],
  ['contacts'],
  ['identity'],
  ['config', 'contract', 'update'],
  ['notifications', 'requests', 'signed-card'],
  ['pdf'],
  ['backend'],
  ['container', 'lost'],
  ['demo', 'session'],
  ['forms', 'server'],
  ['http'],
  ['actions'],
  ['step-up'],
]
const inAreas = (areas) => `^lib/(${areas.join('|')})/`

/** Forbids one direction; tests may import anything. */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [tests].concat(from.pathNot ?? []) },
  to,
})
const orValue = { dependencyTypesNot: ['type-only'] }

const areaRules = areaRows.flatMap((row, at) =>
  row.flatMap((area) => {
    const others = areaRows
      .slice(at)
      .flat()
      .filter((other) => other !== area)
    const comment = 'Areas of lib/ import each other in one direction (areaRows in .dependency-cruiser.cjs).'
    const name = `lib-${area}-imports-lower-areas`
    return others.length ? [forbid(name, comment, { path: inAreas([area]) }, { path: inAreas(others) })] : []
  }),
)

module.exports = {
  forbidden: [
    ...areaRules,
    forbid(
      'lib-areas-have-a-row',
      'A new folder of lib/ needs its place in areaRows of .dependency-cruiser.cjs.',
      { path: '^lib/', pathNot: inAreas(areaRows.flat()) },
      {},
    ),
    {
      name: 'no-cycles',
      comment: 'Files that need each other, be it for a type, are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file, and it imports nobody.',
      severity: 'error',
      from: { orphan: true, path: '^(components|lib|db)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    forbid('source-knows-no-tests', 'Tests import source, never the other way.', { path: source }, { path: tests }),
    forbid(
      'source-needs-no-development-package',
      'It is absent where only the dependencies are installed.',
      { path: source },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('source-knows-no-scripts', 'scripts/ build and start the portal.', { path: source }, { path: '^scripts/' }),
    forbid(
      'app-reads-through-lib',
      'No SQL in app/: app → lib → db.',
      { path: '^(app/|[^/]+\\.ts$)' },
      { path: '^db/', ...orValue },
    ),
    forbid('lib-knows-no-pages', 'app → components → lib → db.', { path: '^lib/' }, { path: '^(app|components)/' }),
    forbid(
      'db-is-the-bottom',
      'app → lib → db. Of lib/ it knows types, addresses, and the number generators for the demo country.',
      { path: '^db/' },
      { path: '^(app|components|lib)/', pathNot: '^lib/(contacts|identity)/', ...orValue },
    ),
    forbid('components-stay-dumb', 'Components take props.', { path: '^components/' }, { path: '^(app|db)/' }),
    forbid(
      'components-import-browser-safe-files',
      'Of lib/ only schemas, forms, languages, number formats and the check of cards are fit for a browser.',
      { path: '^components/' },
      { path: '^lib/', pathNot: browserSafe, ...orValue },
    ),
    forbid(
      'domain-knows-no-framework',
      'Only lib/actions, http, server, forms, session, i18n and pdf meet Next or React.',
      { path: '^(lib|db)/', pathNot: frameworkEdges },
      { path: frameworkPackages },
    ),
    forbid(
      'sign-in-knows-no-account',
      'What waits for a fresh code is an act in lib/step-up/.',
      { path: '^app/\\[locale\\]/sign-in/' },
      { path: '^app/\\[locale\\]/account/' },
    ),
    forbid(
      'contract-knows-no-storage',
      'lib/contract/ is the wire alone.',
      { path: '^lib/contract/' },
      { path: '^(db|lib/backend)/' },
    ),
    forbid(
      'only-db-touches-drizzle',
      'Queries live in db/, and in the embedded backend.',
      { path: '^(app|components|lib|scripts)/', pathNot: '^lib/backend/embedded/' },
      { path: packageNamed('drizzle-orm') },
    ),
    forbid(
      'only-db-and-limits-open-databases',
      'Drivers are for db/, and for the rate limiter, which has a file of its own.',
      { path: '^(app|components|lib|scripts)/', pathNot: '^lib/container/(sqlite|postgres)-limits\\.ts$' },
      { path: packageNamed('better-sqlite3', 'pg') },
    ),
    forbid(
      'one-database-loads-one-driver',
      'SQLite is compiled for one version of Node, and PostgreSQL runs on any: import these when they are needed.',
      { path: source },
      { path: '^(db/|lib/container/)(sqlite|postgres)(-limits)?\\.ts$', dependencyTypesNot: ['dynamic-import'] },
    ),
    forbid(
      'only-the-container-chooses',
      'lib/container/ alone opens the database and picks the backend; others are given them.',
      { path: '^(app|components|lib)/', pathNot: '^lib/container/' },
      { path: '^db/(database|open[\\w-]*|sqlite|postgres)\\.ts$', ...orValue },
    ),
    forbid(
      'only-the-container-picks-a-backend',
      'All others know the interface in lib/backend/ alone.',
      { path: '^(app|components|lib)/', pathNot: '^lib/(container|backend/(embedded|mosip))/' },
      { path: '^lib/backend/(embedded|mosip)/', ...orValue },
    ),
    forbid(
      'backends-are-apart',
      'What both need lies in lib/backend/.',
      { path: '^lib/backend/mosip/' },
      { path: '^(db|lib/backend/embedded)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
}
