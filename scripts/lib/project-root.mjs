import path from 'node:path'

/** The folder that holds package.json, whatever the working directory is. */
export const projectRoot = path.resolve(import.meta.dirname, '../..')
