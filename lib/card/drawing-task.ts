import 'server-only'
import type { PaperData } from '@/lib/papers/paper-data'
import type { CardData } from './card-data'

export type DrawingTask = { kind: 'card'; data: CardData } | { kind: 'paper'; data: PaperData }
