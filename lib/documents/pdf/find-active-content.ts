import 'server-only'
import { BaseStream, Dict, Name } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** By the entries they require, so that no other dictionary matches (ISO 32000, 12.6.4). */
const activeActions: Record<string, string[]> = {
  JavaScript: ['JS'],
  Rendition: ['JS', 'R', 'OP'],
  Launch: ['F', 'Win', 'Mac', 'Unix'],
  SubmitForm: ['F'],
  ImportData: ['F'],
  GoToE: ['T', 'F', 'D'],
  Movie: ['Annotation', 'T', 'Operation'],
  Sound: ['Sound'],
  RichMediaExecute: ['CMD'],
}
/** They only move about in the file, so they may run when it opens. */
const harmlessActions = ['GoTo', 'Named', 'SetOCGState', 'Hide', 'Trans', 'Thread']
const activeAnnotations = ['RichMedia', 'Movie', 'Sound', '3D']
const fileKeys = ['F', 'UF', 'DOS', 'Mac', 'Unix']

const readName = (dict: Dict, key: string): string => {
  const value = dict.get(key)
  return value instanceof Name ? value.name : ''
}

const isOfType = (dict: Dict, type: string) => ['', type].includes(readName(dict, 'Type'))

function isActiveAction(dict: Dict): boolean {
  const needed = activeActions[readName(dict, 'S')]
  return needed !== undefined && isOfType(dict, 'Action') && needed.some((key) => dict.has(key))
}

const isHarmless = (action: unknown) => !(action instanceof Dict) || harmlessActions.includes(readName(action, 'S'))

function runsByItself(dict: Dict): boolean {
  if (!isHarmless(dict.get('OpenAction'))) return true
  const triggers = dict.get('AA')
  return triggers instanceof Dict && [...triggers.getRawEntries()].some(([key]) => !isHarmless(triggers.get(key)))
}

function holdsFile(dict: Dict): boolean {
  if (readName(dict, 'Type') === 'EmbeddedFile') return true
  const files = dict.get('EF')
  return files instanceof Dict && fileKeys.some((key) => files.get(key) instanceof BaseStream)
}

const isActiveAnnotation = (dict: Dict) =>
  activeAnnotations.includes(readName(dict, 'Subtype')) && isOfType(dict, 'Annot') && dict.has('Rect')

export const isActive = (dict: Dict): boolean =>
  isActiveAction(dict) || runsByItself(dict) || holdsFile(dict) || isActiveAnnotation(dict)

/** XFA (ISO 32000, 12.7.8) may contain scripts. */
export function hasXfaForm(root: Dict): boolean {
  const form = root.get('AcroForm')
  const xfa = form instanceof Dict ? form.get('XFA') : null
  return xfa instanceof BaseStream || (Array.isArray(xfa) && xfa.length > 0)
}
