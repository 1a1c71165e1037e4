import type { TestProject } from 'vitest/node'
import { startPostgres } from '../lib/start-postgres.mjs'

/** Starts an empty PostgreSQL 18 at the project's DATABASE_URL for the run. */
export default function setup(project: TestProject) {
  return startPostgres(project.config.env.DATABASE_URL ?? '')
}
