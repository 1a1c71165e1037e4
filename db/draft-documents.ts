import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, eq, ne, notInArray, sum } from 'drizzle-orm'
import type { DocumentType, Proof } from '@/lib/update/update-items'
import type { Reader, Transaction } from './database'
import { draftDocuments } from './schema/drafts'
import type { Vault } from './vault'

export type StoredDocument = {
  proof: Proof
  documentType: DocumentType
  fileName: string
  contentType: string
  byteCount: number
}
export type NewDraftDocument = Omit<StoredDocument, 'byteCount'> & { content: Buffer }

const namePlace = 'draft_documents.file_name'
const contentPlace = 'draft_documents.content'
const contentColumns = {
  proof: draftDocuments.proof,
  documentType: draftDocuments.documentType,
  contentType: draftDocuments.contentType,
  content: draftDocuments.content,
}

const isOf = (draftId: string, proof: Proof) =>
  and(eq(draftDocuments.draftId, draftId), eq(draftDocuments.proof, proof))

/** Replaces an earlier document for the same proof. */
export async function writeDraftDocument(
  tx: Transaction,
  vault: Vault,
  draftId: string,
  { proof, fileName, content, ...document }: NewDraftDocument,
  at: Date,
): Promise<void> {
  const set = {
    ...document,
    fileName: vault.seal(fileName, namePlace),
    content: vault.seal(content.toString('base64'), contentPlace),
    byteCount: content.length,
    createdAt: at,
  }
  const target = [draftDocuments.draftId, draftDocuments.proof]
  await tx
    .insert(draftDocuments)
    .values({ id: randomUUID(), draftId, proof, ...set })
    .onConflictDoUpdate({ target, set })
}

/** Without the files. */
export async function listDraftDocuments(db: Reader, vault: Vault, draftId: string): Promise<StoredDocument[]> {
  const { proof, documentType, fileName, contentType, byteCount } = draftDocuments
  const rows = await db
    .select({ proof, documentType, fileName, contentType, byteCount })
    .from(draftDocuments)
    .where(eq(draftDocuments.draftId, draftId))
    .orderBy(asc(draftDocuments.createdAt))
  return rows.map((row) => ({
    ...row,
    proof: row.proof as Proof, // writeDraftDocument wrote it
    documentType: row.documentType as DocumentType, // as above
    fileName: vault.open(row.fileName, namePlace),
  }))
}

function openContent(
  vault: Vault,
  { content, ...row }: { content: string; proof: string; documentType: string; contentType: string },
) {
  return { ...row, content: Buffer.from(vault.open(content, contentPlace), 'base64') }
}

export async function readDraftDocuments(db: Reader, vault: Vault, draftId: string) {
  const rows = await db.select(contentColumns).from(draftDocuments).where(eq(draftDocuments.draftId, draftId))
  return rows.map((row) => openContent(vault, row))
}

export async function readDraftDocument(db: Reader, vault: Vault, draftId: string, proof: Proof) {
  const [row] = await db.select(contentColumns).from(draftDocuments).where(isOf(draftId, proof))
  return row ? openContent(vault, row) : null
}

export async function deleteDraftDocument(tx: Transaction, draftId: string, proof: Proof): Promise<void> {
  await tx.delete(draftDocuments).where(isOf(draftId, proof))
}

export async function keepDraftDocumentsOf(tx: Transaction, draftId: string, proofs: Proof[]): Promise<void> {
  const isOther = proofs.length > 0 ? notInArray(draftDocuments.proof, proofs) : undefined
  await tx.delete(draftDocuments).where(and(eq(draftDocuments.draftId, draftId), isOther))
}

export async function countOtherDraftBytes(tx: Transaction, draftId: string, proof: Proof): Promise<number> {
  const isOther = and(eq(draftDocuments.draftId, draftId), ne(draftDocuments.proof, proof))
  const [row] = await tx
    .select({ total: sum(draftDocuments.byteCount) })
    .from(draftDocuments)
    .where(isOther)
  return Number(row?.total ?? 0)
}
