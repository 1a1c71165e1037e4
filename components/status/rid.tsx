import { groupRid } from '@/lib/identity/rid'

/** Too long for one line on a phone, so it may break between its parts. */
export function Rid({ rid }: { rid: string }) {
  return (
    <bdi className="addr" dir="ltr">
      {groupRid(rid)}
    </bdi>
  )
}
