/** Makes the program answer each task of `openProcess`. Its parent alone ends it, also when both get a signal. */
export function answerParent(work: (task: never) => unknown): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  process.on('disconnect', () => process.exit())
  process.on('message', (task) => process.send?.(work(task as never))) // what its parent sends
}
