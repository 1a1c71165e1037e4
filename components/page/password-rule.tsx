type PasswordRuleProps = { letters: string; year: string }

/** How the password of the card is put together, shown with an invented person's. */
export function PasswordRule({ letters, year }: PasswordRuleProps) {
  return (
    <p className="rule" role="img" aria-label={`${letters}${year}`}>
      <kbd>{letters}</kbd>
      <span>+</span>
      <kbd>{year}</kbd>
    </p>
  )
}
