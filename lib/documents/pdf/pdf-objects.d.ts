/** The library's own objects, which the build makes public (scripts/build-pdf-worker.mjs). */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export class Name {
    name: string
  }
  export class Ref {
    num: number
    gen: number
  }
  export class Dict {
    get(key: string): unknown
    has(key: string): boolean
    getRawEntries(): IterableIterator<[string, unknown]>
  }
  export class BaseStream {
    dict: Dict | null
  }
  export class Stream extends BaseStream {
    constructor(bytes: Uint8Array, start: number, length: number)
  }
  export class DecodeStream extends BaseStream {
    ensureBuffer(byteCount: number): Uint8Array
  }
  export class Parser {
    makeFilter(stream: BaseStream, name: string, ...more: unknown[]): BaseStream
  }
  export class XRef {
    constructor(stream: Stream, owner: { password: string })
    trailer: Dict | undefined
    root: Dict | undefined
    encrypt: object | undefined
    setStartXRef(place: number): void
    parse(isRecovery: boolean): void
    fetch(ref: Ref): unknown
    getEntry(number: number): object | null
  }
  export class PasswordException extends Error {}
  export function setVerbosityLevel(level: number): void
}
