import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './scripts/lib/find-chromium.mjs'

const executablePath = await findChromium()
const launchOptions = { args: chromiumFlags, ...(executablePath && { executablePath }) }

/** Specs that open no page, need one width only, or start a portal of their own. */
const viewportFree =
  /(card-proof|update-upload|verify-vectors|api|checked-forms|axe-rules|confirm-step|contract|kill|language|layout-shift|lifecycle|older-browsers|problem-pages|api-examples)\.spec\.ts$/
const matrix = /matrix-(ltr|rtl)\.spec\.ts$/
const coverage = /matrix-coverage\.spec\.ts$/
const ownViewport = [viewportFree, matrix, coverage]

const phone = { width: 360, height: 740 }

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One production server with new demo data for the whole run.
  globalSetup: './e2e/support/start-portal.ts',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: process.env.E2E_ORIGIN ?? '',
    serviceWorkers: 'block',
    launchOptions,
    // A trace makes a journey a third longer, so set E2E_TRACE=on only to examine a failure.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    locale: 'en-GB',
  },
  projects: [
    {
      name: 'phone',
      testIgnore: ownViewport,
      use: { viewport: phone, hasTouch: true },
    },
    { name: 'desktop', testIgnore: ownViewport, use: { viewport: { width: 1280, height: 800 } } },
    { name: 'once', testMatch: viewportFree, use: { viewport: phone } },
    { name: 'matrix', testMatch: matrix },
    // Runs after the matrix has ended.
    { name: 'matrix-coverage', testMatch: coverage, dependencies: ['matrix'] },
  ],
})
