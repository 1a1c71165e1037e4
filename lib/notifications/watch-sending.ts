const enoughMessages = 2
const remembersMs = 10 * 60_000

/** Counts only this process. */
export type SendingWatch = {
  noteSent(channel: string): void
  noteFailure(channel: string, messageId: number): void
  /** True if a channel has failed several times since its last success; one failure may be a bad address. */
  isHeldUp(): boolean
}

export function watchSending(now: () => Date): SendingWatch {
  const failures = new Map<string, { messageIds: Set<number>; at: Date }>()
  return {
    noteSent(channel) {
      failures.delete(channel)
    },
    noteFailure(channel, messageId) {
      const others = [...(failures.get(channel)?.messageIds ?? [])].filter((id) => id !== messageId)
      failures.set(channel, { messageIds: new Set([...others.slice(1 - enoughMessages), messageId]), at: now() })
    },
    isHeldUp: () =>
      [...failures.values()].some(({ messageIds, at }) => {
        return messageIds.size >= enoughMessages && now().getTime() - at.getTime() < remembersMs
      }),
  }
}
