type PasswordRuleProps = { letters: string; year: string }

export function PasswordRule({ letters, year }: PasswordRuleProps) {
  return (
    <p className="rule" role="img" aria-label={`${letters}${year}`}>
      <kbd>{letters}</kbd>
      <span>+</span>
      <kbd>{year}</kbd>
    </p>
  )
}
