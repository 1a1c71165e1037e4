import { expect, test } from 'vitest'
import { findPortable } from './list-portable-tests.mjs'

const imports = (source: string, ...resolved: string[]) => ({
  source,
  dependencies: resolved.map((file) => ({ resolved: file, module: file })),
})

test('a test is portable when no import, however far, leads to a compiled package', () => {
  const modules = [
    imports('lib/a.test.ts', 'lib/a.ts'),
    imports('lib/a.ts', 'node_modules/zod/index.js'),
    imports('lib/b.test.tsx', 'lib/b.ts'),
    imports('lib/b.ts', 'db/sqlite.ts', 'lib/a.ts'),
    imports('db/sqlite.ts', 'node_modules/better-sqlite3/lib/index.js'),
    imports('db/sqlite.test.ts', 'better-sqlite3'),
    imports('lib/c.test.ts', 'node_modules/better-sqlite3-session-store/index.js'),
    imports('lib/lonely.test.ts'),
  ]
  expect(findPortable(modules, ['better-sqlite3', 'sharp'])).toEqual([
    'lib/a.test.ts',
    'lib/c.test.ts',
    'lib/lonely.test.ts',
  ])
})
