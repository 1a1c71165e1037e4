import 'server-only'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'

export type ProcessOptions = { script: string; memoryMegabytes: number; idleMs?: number }

export type TaskProcess<Task extends object, Answer> = {
  /** One task at a time. @throws if the process ends before it answers, and once `signal` aborts, which ends it */
  run(task: Task, options: { signal: AbortSignal }): Promise<Answer>
  close(): Promise<void>
}

/** Without the portal's settings and keys, and without its output. */
function startChild({ script, memoryMegabytes }: ProcessOptions): ChildProcess {
  const child = fork(script, {
    execArgv: [`--max-old-space-size=${memoryMegabytes}`],
    env: { NODE_ENV: process.env.NODE_ENV },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.on('error', () => undefined) // the task that waits is refused by it
  return child
}

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function ask(child: ChildProcess, task: object, signal: AbortSignal): Promise<unknown> {
  const over = new AbortController()
  const kill = () => child.kill('SIGKILL')
  signal.addEventListener('abort', kill, { signal: over.signal })
  const answered = once(child, 'message', { signal: over.signal }).then(([answer]) => answer as unknown)
  const ended = once(child, 'exit', { signal: over.signal }).then(() => {
    throw new Error('The process ended')
  })
  try {
    child.send(task)
    return await Promise.race([answered, ended])
  } finally {
    over.abort()
  }
}

/**
 * Runs tasks in a process of its own, which starts with the first task and ends after `idleMs` without one. Memory
 * limits of a thread do not hold: one large allocation beyond them ends the whole process (Node 20.20 and 24.21).
 * `script` calls `answerParent`. @throws if `script` is missing
 */
export function openProcess<Task extends object, Answer>(options: ProcessOptions): TaskProcess<Task, Answer> {
  const { script, idleMs = 60_000 } = options
  if (!existsSync(script)) throw new Error(`The program is missing: ${script} is made by npm run build`)
  let child: ChildProcess | null = null
  let idle: NodeJS.Timeout | undefined

  async function close() {
    clearTimeout(idle)
    const ending = child
    child = null
    if (!ending || isOver(ending)) return
    await new Promise((resolve) => {
      ending.once('exit', resolve)
      ending.kill('SIGKILL') // it keeps nothing
    })
  }
  return {
    async run(task, { signal }) {
      signal.throwIfAborted()
      clearTimeout(idle)
      if (!child || isOver(child)) child = startChild(options)
      const running = child
      running.ref()
      running.channel?.ref()
      try {
        return (await ask(running, task, signal)) as Answer // as the script answers
      } catch (error) {
        running.kill('SIGKILL') // it may be ending, and the next task needs a whole one
        child = null
        signal.throwIfAborted()
        throw error
      } finally {
        running.unref()
        running.channel?.unref()
        idle = setTimeout(() => void close(), idleMs).unref()
      }
    },
    close,
  }
}
