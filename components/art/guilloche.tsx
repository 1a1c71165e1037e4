/** The line pattern of banknotes, as an ornament: `styles/guilloche.svg`, painted by the class in the text's colour. */
export function Guilloche() {
  return <span className="guil" aria-hidden="true" />
}
