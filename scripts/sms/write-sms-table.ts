import { readFileSync, writeFileSync } from 'node:fs'
import { writeSmsTable } from './list-sms-costs'

const file = 'docs/messages.md'
const table = writeSmsTable()
writeFileSync(file, readFileSync(file, 'utf8').replace(/^\|.*\n(?:\|.*\n)*/m, table))
process.stdout.write(table)
