/** An address line by line; each in its own direction, as the name of a street may be in another script. */
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
