import { createCipheriv } from 'node:crypto'

// Stands for `@noble/ciphers/aes` in the worker's bundle (scripts/build-card.mjs), as a cipher in JavaScript takes several
// milliseconds for a card. The PDF library encrypts and never decrypts.

type Options = { disablePadding?: boolean }

function openCipher(mode: 'cbc' | 'ecb', key: Uint8Array, iv: Uint8Array | null, { disablePadding = false }: Options) {
  return {
    encrypt: (data: Uint8Array): Uint8Array => {
      const cipher = createCipheriv(`aes-${key.length * 8}-${mode}`, key, iv).setAutoPadding(!disablePadding)
      return Uint8Array.from(Buffer.concat([cipher.update(data), cipher.final()]))
    },
  }
}

/** AES in chained blocks; key of 16, 24 or 32 bytes, iv of 16. Throws Node's error for other lengths. */
export const cbc = (key: Uint8Array, iv: Uint8Array, options: Options = {}) => openCipher('cbc', key, iv, options)
/** AES of each block by itself; throws likewise. */
export const ecb = (key: Uint8Array, options: Options = {}) => openCipher('ecb', key, null, options)
