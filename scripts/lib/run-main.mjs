/** A failure that the reader can fix: shown without a stack. */
export class StopWithAdvice extends Error {
  /** @override */
  name = 'StopWithAdvice'
}

/**
 * Ends the process with code 1 if the function fails.
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
