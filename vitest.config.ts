import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { findFreePort } from './scripts/lib/free-port.mjs'

const root = import.meta.dirname
const storeSuites = [
  'db',
  'lib/backend',
  'lib/demo',
  'lib/signed-card/issuer',
  'lib/otp',
  'lib/notifications',
  'lib/session',
  'lib/step-up',
  'app',
]
const testServer = `postgres://postgres:${randomUUID()}@127.0.0.1:${await findFreePort()}/postgres`

// Tests must not use a developer's own database.
delete process.env.DATABASE_URL

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // As Next resolves them on the server: next-intl's own, with the portal's words.
      {
        find: /^next-intl\/server$/,
        replacement: `${root}/node_modules/next-intl/dist/esm/production/server.react-server.js`,
      },
      { find: /^next-intl\/config$/, replacement: `${root}/lib/i18n/request.ts` },
      // Next's marker package throws outside a server build.
      { find: 'server-only', replacement: path.join(root, 'node_modules/next/dist/compiled/server-only/empty.js') },
    ],
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // A worker loads each module once for all its files, which takes a third of the time.
    isolate: false,
    // Times are read in one zone, wherever the tests run.
    env: { PORTAL_TIME_ZONE: 'UTC' },
    setupFiles: './scripts/test/prepare-file.ts',
    server: { deps: { inline: ['next-intl'] } },
    // Limits are for what hangs: a machine may be many times slower than this one, or do much else.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: ['{app,components,db,lib,scripts}/**/*.test.{ts,tsx}'],
          globalSetup: './scripts/test/build-workers.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: storeSuites.map((folder) => `${folder}/**/*.test.ts`),
          globalSetup: ['./scripts/test/start-postgres.ts', './scripts/test/build-workers.ts'],
          // Tables choose their dialect when they load, so before any test runs.
          env: { DATABASE_URL: testServer },
        },
      },
    ],
  },
})
