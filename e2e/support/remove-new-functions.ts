/** What browsers have had for less than three years: all that came after November 2023, by the object that holds it. */
const newFunctions: Record<string, readonly string[]> = {
  globalThis: [
    'Iterator',
    'Float16Array',
    'DisposableStack',
    'AsyncDisposableStack',
    'SuppressedError',
    'Temporal',
    'URLPattern',
  ],
  Promise: ['withResolvers', 'try', 'allKeyed'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  RegExp: ['escape'],
  Error: ['isError'],
  Math: ['sumPrecise', 'f16round'],
  URL: ['parse'],
  Uint8Array: ['fromBase64', 'fromHex'],
  AbortSignal: ['any'],
  Atomics: ['waitAsync', 'pause'],
  Intl: ['DurationFormat', 'Segmenter'],
  JSON: ['rawJSON', 'isRawJSON'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  'WeakMap.prototype': ['getOrInsert', 'getOrInsertComputed'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'Uint8Array.prototype': ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
  'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength', 'detached'],
  'DataView.prototype': ['getFloat16', 'setFloat16'],
  'Document.prototype': ['startViewTransition'],
  'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover'],
  'ReadableStream.prototype': ['values'],
}
const iteratorHelpers = [
  'map',
  'filter',
  'take',
  'drop',
  'flatMap',
  'reduce',
  'toArray',
  'forEach',
  'some',
  'every',
  'find',
  'concat',
  'zip',
]

/** Runs in a page or a worker, before any script of its own, so that it names nothing from outside of itself. */
function remove({ named, helpers }: { named: Record<string, readonly string[]>; helpers: readonly string[] }): void {
  const find = (holder: string): unknown =>
    holder === 'globalThis'
      ? globalThis
      : holder
          .split('.')
          .reduce((found: unknown, part) => (found ? Reflect.get(Object(found), part) : undefined), globalThis)
  for (const [holder, names] of Object.entries(named)) {
    const object = find(holder)
    if (object) for (const name of names) Reflect.deleteProperty(Object(object), name)
  }
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object // %IteratorPrototype%
  for (const helper of helpers) Reflect.deleteProperty(iterators, helper)
  // Browsers before 2025 have no Ed25519 of their own.
  SubtleCrypto.prototype.importKey = new Proxy(SubtleCrypto.prototype.importKey, {
    apply: (target, self, args: [unknown, unknown, { name?: string }]) =>
      args[2].name === 'Ed25519'
        ? Promise.reject(new DOMException('Ed25519', 'NotSupportedError'))
        : Reflect.apply(target, self, args),
  })
}

const given = { named: newFunctions, helpers: iteratorHelpers }

/** As a text, to be put before a worker's own script. */
export const removalScript = `(${remove.toString()})(${JSON.stringify(given)});`
