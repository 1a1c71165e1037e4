/** A failure that the reader can mend: shown as its message alone, without a stack. */
export class StopWithAdvice extends Error {
  /** @override */
  name = 'StopWithAdvice'
}

/**
 * Runs a script's main function and ends the process with 1 when it fails.
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof StopWithAdvice ? error.message : error)
    process.exit(1)
  }
}
