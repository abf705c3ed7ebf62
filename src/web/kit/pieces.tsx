import type { Piece } from '../../../search/search.ts'

/** A text with what matches the search marked in it. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : <>{text}</>))}</>
}
