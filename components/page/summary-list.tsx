import type { ReactNode } from 'react'

type SummaryRow = { term: string; value: ReactNode; action?: ReactNode }

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="sum">
      {rows.map(({ term, value, action }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action ? <dd>{action}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
