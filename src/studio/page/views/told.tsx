/** @jsxImportSource preact */
/** Words in which `names` are set as what is typed. */
export const Told = ({ text }: { readonly text: string }) => (
  <>{text.split('`').map((part, i) => (i % 2 ? <code key={i}>{part}</code> : part))}</>
)
