import { Icon } from '@/components/art/icon'

type FaceProps = {
  /** A route of our own or a `data:` URL. */
  src: string | null
  /** Empty if the name is beside it. */
  alt: string
}

/** Ratio 4 to 5. */
export function Face({ src, alt }: FaceProps) {
  if (src) return <img className="face" src={src} alt={alt} width={112} height={140} loading="lazy" />
  return (
    <span className="face">
      <Icon name="user" />
    </span>
  )
}
