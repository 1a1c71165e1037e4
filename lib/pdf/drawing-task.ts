import 'server-only'
import type { StatementData } from '@/lib/pdf/statements/statement-data'
import type { CardData } from './card/card-data'

export type DrawingTask = { kind: 'card'; data: CardData } | { kind: 'statement'; data: StatementData }
