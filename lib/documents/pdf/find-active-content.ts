import 'server-only'
import { BaseStream, Dict, Name } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** What does more than show another place (ISO 32000, 12.6.4), by what it cannot do without: so no other dictionary is taken for it. */
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
/** These may run by themselves when a file or page is opened: they only move about in it. */
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

/** Of an action that runs by itself; a place in the file is an array, a name or a text instead. */
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

/** Whether a dictionary of a PDF makes a reader do something by itself, run a program, or hand over another file. */
export const isActive = (dict: Dict): boolean =>
  isActiveAction(dict) || runsByItself(dict) || holdsFile(dict) || isActiveAnnotation(dict)

/** A form of another kind, with scripts of its own, that hides in a PDF (ISO 32000, 12.7.8). */
export function hasXfaForm(root: Dict): boolean {
  const form = root.get('AcroForm')
  const xfa = form instanceof Dict ? form.get('XFA') : null
  return xfa instanceof BaseStream || (Array.isArray(xfa) && xfa.length > 0)
}
