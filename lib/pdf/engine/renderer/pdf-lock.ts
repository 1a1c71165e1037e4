import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { preparePassword } from './prepare-password'

/** ISO 32000-2, table 22: the holder may print, read aloud and copy, but not change. Unused bits are 1. */
const permissionBits = [3, 5, 7, 8, 10, 12, ...Array.from({ length: 20 }, (_, index) => 13 + index)]
const permissions = permissionBits.reduce((bits, bit) => bits | (1 << (bit - 1)), 0)

const ivLength = 16
const ivsAtOnce = 64
const noIv = new Uint8Array(ivLength)

const encryptBlocks = (cipher: string, key: Uint8Array, iv: Uint8Array | null, data: Uint8Array): Uint8Array =>
  createCipheriv(cipher, key, iv).setAutoPadding(false).update(data)

/** Algorithm 2.B of ISO 32000-2, which makes each guess hundreds of times slower than SHA-256. */
export function hashPassword(password: Uint8Array, salt: Uint8Array): Uint8Array {
  let key: Uint8Array = createHash('sha256').update(password).update(salt).digest()
  for (let round = 0; ; round += 1) {
    const part = Buffer.concat([password, key])
    const input = Buffer.alloc(part.length * 64, part)
    const output = encryptBlocks('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32), input)
    const remainder = output.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = createHash(['sha256', 'sha384', 'sha512'][remainder] ?? 'sha256')
      .update(output)
      .digest()
    if (round >= 63 && (output.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32)
  }
}

/** Algorithm 8: the password check and the wrapped file key. */
function makeUserEntries(password: Uint8Array, fileKey: Uint8Array) {
  const [checkSalt, keySalt] = [randomBytes(8), randomBytes(8)]
  const U = Buffer.concat([hashPassword(password, checkSalt), checkSalt, keySalt])
  return { U, UE: encryptBlocks('aes-256-cbc', hashPassword(password, keySalt), noIv, fileKey) }
}

/** Algorithm 10: the permissions, protected against changes. */
function sealPermissions(fileKey: Uint8Array): Uint8Array {
  const block = Buffer.alloc(16, 0xff)
  block.writeInt32LE(permissions, 0)
  block.write('Tadb', 8, 'latin1')
  randomBytes(4).copy(block, 12)
  return encryptBlocks('aes-256-ecb', fileKey, null, block)
}

type Document = { ref: (data: Record<string, unknown>) => { end: () => void } }

/** AES-256 of revision 6; the package has only revision 5. */
export class PdfLock {
  readonly dictionary: { end: () => void }
  private readonly fileKey = randomBytes(32)
  private ivs = new Uint8Array()

  constructor(document: Document, userPassword: string) {
    this.dictionary = document.ref({
      ...{ Filter: 'Standard', V: 5, R: 6, Length: 256, P: permissions, EncryptMetadata: true },
      ...{ CF: { StdCF: { AuthEvent: 'DocOpen', CFM: 'AESV3', Length: 32 } }, StmF: 'StdCF', StrF: 'StdCF' },
      ...makeUserEntries(preparePassword(userPassword), this.fileKey),
      // Random bytes, because nobody needs the owner's rights.
      ...{ O: randomBytes(48), OE: randomBytes(32), Perms: sealPermissions(this.fileKey) },
    })
  }

  getEncryptFn(): (data: Uint8Array) => Uint8Array {
    return (data) => {
      const iv = this.takeIv()
      const cipher = createCipheriv('aes-256-cbc', this.fileKey, iv)
      return Buffer.concat([iv, cipher.update(data), cipher.final()])
    }
  }

  /** Each is used once; drawing many in one call saves time. */
  private takeIv(): Uint8Array {
    if (this.ivs.length === 0) this.ivs = randomBytes(ivLength * ivsAtOnce)
    const iv = this.ivs.subarray(0, ivLength)
    this.ivs = this.ivs.subarray(ivLength)
    return iv
  }

  end(): void {
    this.dictionary.end()
  }
}
