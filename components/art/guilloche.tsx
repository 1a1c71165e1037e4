/** Decoration: CSS paints `styles/guilloche.svg` in the text's colour. */
export function Guilloche() {
  return <span className="guil" aria-hidden="true" />
}
