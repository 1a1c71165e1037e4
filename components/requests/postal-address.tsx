/** Each line has its own direction, because a street may be in another script. */
export function PostalAddress({ lines }: { lines: readonly string[] }) {
  return (
    <address className="postal">
      {lines.map((line, index) => (
        <span key={index}>
          <bdi>{line}</bdi>
        </span>
      ))}
    </address>
  )
}
