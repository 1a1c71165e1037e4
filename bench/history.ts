import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { insertAuthTransactions } from '../db/auth-transactions'
import { insertResident } from '../db/residents'
import { readSettings } from '../lib/config/settings'
import { modalities, modalityWords, wholeHistory, type HistoryFilter } from '../lib/history/schema'
import { generateUin } from '../lib/identity/generate-uin'
import { openContainer } from '../lib/container/open-container'
import type { Container } from '../lib/container/container'

// How long a page of a history takes with 10 records and with 5,000 of one year.
const rounds = 400
const [few, many] = [10, 5_000]
const yearMs = 365 * 86_400_000
const identity = {
  ...{ fullName: [{ language: 'eng', value: 'Amina Diallo' }], gender: [{ language: 'eng', value: 'Female' }] },
  ...{ dateOfBirth: '1990/03/14', postalCode: '10004', preferredLang: 'eng' },
  ...{ addressLine1: [], addressLine2: [], addressLine3: [], region: [], province: [], city: [] },
  parentOrGuardianName: [],
}

async function addResident({ database, vault }: Container, uses: number): Promise<string> {
  const resident = { uin: generateUin(), identity, portrait: null, email: null, phone: null }
  return database.transaction(async (tx) => {
    const residentId = await insertResident(tx, vault, resident, new Date())
    for (let from = 0; from < uses; from += 500) {
      const entries = Array.from({ length: Math.min(500, uses - from) }, (_, index) => ({
        residentId,
        at: new Date(Date.now() - ((from + index) * yearMs) / uses),
        modality: modalities[modalityWords[index % modalityWords.length] ?? 'code'],
        partnerName: `Relying party ${index % 14}`,
        partnerTransactionId: String(1_000_000_000 + from + index),
        idUsed: 'XXXXXX1175',
        succeeded: index % 10 > 0,
        answer: 'OTP Authentication Success',
      }))
      await insertAuthTransactions(tx, vault, entries)
    }
    return residentId
  })
}

async function measure(work: () => Promise<unknown>) {
  for (let round = 0; round < rounds / 10; round++) await work()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.floor(rounds * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

async function compare(label: string, work: (residentId: string) => Promise<unknown>, residents: readonly string[]) {
  const [small, large] = [await measure(() => work(residents[0] ?? '')), await measure(() => work(residents[1] ?? ''))]
  const cells = [small.p50, small.p95, large.p50, large.p95].map((ms) => ms.toFixed(2).padStart(7))
  process.stdout.write(`${label.padEnd(34)}${cells.join(' ')}   ${(large.p50 / small.p50).toFixed(1)}\n`)
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-history-'))
const portal = await openContainer(readSettings({ DATA_DIR: folder, LOG_LEVEL: 'silent' }), {
  migrationsFolder: 'db/migrations',
})
try {
  const residents = [await addResident(portal, few), await addResident(portal, many)]
  await addResident(portal, many)
  const { history } = portal.backend.account
  const list =
    (filter: Partial<HistoryFilter>, page = 1) =>
    (residentId: string) =>
      history.list(residentId, { ...wholeHistory, ...filter }, { page, pageSize: 10 })
  const since = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)
  process.stdout.write(`ms, ${rounds} calls each${' '.repeat(13)}${few} uses: p50, p95   ${many}: p50, p95   ratio\n`)
  await compare('first page', list({}), residents)
  await compare('last page of 5,000', list({}, many / 10), residents)
  await compare('last 30 days', list({ from: since }), residents)
  await compare('refused, by face', list({ result: 'refused', modality: 'face' }), residents)
  await compare('who has asked (the filter’s choice)', (id) => history.listPartners(id), residents)
  await compare(
    'first page with the filter’s choice',
    (id) => Promise.all([list({})(id), history.listPartners(id)]),
    residents,
  )
} finally {
  await portal.close()
  rmSync(folder, { recursive: true })
}
