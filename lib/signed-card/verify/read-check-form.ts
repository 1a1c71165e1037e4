import { listPasswordReadings, readCardText } from '@/lib/inputs/card-text'
import { isQueueFull } from '@/lib/background/queue-full'
import { sniffKind } from './sniff-kind'

export const longestFileBytes = 5 * 1024 * 1024
const longestText = 20_000

export const checkProblems = [
  'missing',
  'tooBig',
  'unreadable',
  'noPdf',
  'pdfOffline',
  'password',
  'wrongPassword',
  'tooMany',
  'busy',
] as const
export type CheckProblem = (typeof checkProblems)[number]

/** `pdfOffline`: the PDF library could not be fetched. */
export type PdfProblem = 'password' | 'wrongPassword' | 'pdfOffline'

export type FileReaders = {
  /** Null without a code. @throws for a damaged file */
  readPicture(file: Blob): Promise<string | null>
  readPdf: ((file: Blob, password: string) => Promise<{ text: string | null } | { problem: PdfProblem }>) | null
}

export type ReadCode = { text: string } | { problem: CheckProblem }

const readEntry = (form: FormData, name: string) => {
  const entry = form.get(name)
  return typeof entry === 'string' ? entry : ''
}

type OpenPdf = (password: string) => ReturnType<NonNullable<FileReaders['readPdf']>>

async function openPdf(open: OpenPdf, [password = '', ...others]: string[]): Promise<ReadCode> {
  const read = await open(password)
  if (!('problem' in read)) return { text: read.text ?? '' }
  return read.problem === 'wrongPassword' && others.length > 0 ? openPdf(open, others) : read
}

async function readFile(file: File, password: string, { readPicture, readPdf }: FileReaders): Promise<ReadCode> {
  if (file.size > longestFileBytes) return { problem: 'tooBig' }
  const kind = sniffKind(new Uint8Array(await file.slice(0, 16).arrayBuffer()))
  if (!kind) return { problem: 'unreadable' }
  if (kind === 'pdf' && !readPdf) return { problem: 'noPdf' }
  try {
    if (kind !== 'pdf' || !readPdf) return { text: (await readPicture(file)) ?? '' }
    return await openPdf((reading) => readPdf(file, reading), listPasswordReadings(password))
  } catch (error) {
    return { problem: isQueueFull(error) ? 'busy' : 'unreadable' }
  }
}

export async function readCheckForm(form: FormData, readers: FileReaders): Promise<ReadCode> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) return readFile(file, readEntry(form, 'password'), readers)
  const text = readEntry(form, 'text').slice(0, longestText)
  return readCardText(text).trim() === '' ? { problem: 'missing' } : { text }
}
