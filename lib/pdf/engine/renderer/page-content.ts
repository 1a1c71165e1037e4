import type { PageDirection } from './lay-signs'

/** A function waits until the whole page is known, because its direction decides. */
export type Operator = string | ((direction: PageDirection) => string)

const painters = new Set(['f', 'f*', 'F', 'B', 'B*', 'b', 'b*', 'S', 's'])
const leavesInk = (operator: string) => painters.has(operator) || operator.endsWith(' Do')

export const markArtifact = (content: string) => `/Artifact BMC\n${content}\nEMC`

/** Unmarked content is only decoration. */
export function writePage(operators: Operator[], direction: PageDirection): string {
  const written: string[] = []
  let group: string[] = []
  const close = () => {
    const content = group.join('\n')
    if (content) written.push(group.some(leavesInk) ? markArtifact(content) : content)
    group = []
  }
  for (const operator of operators) {
    if (typeof operator === 'string') {
      group.push(operator)
      continue
    }
    close()
    written.push(operator(direction))
  }
  close()
  return written.filter(Boolean).join('\n')
}
