/** A text as its writer laid it out: paragraphs apart by an empty line, lines that begin with `- ` as a list. */
export function Prose({ text }: { text: string }) {
  return (
    <div class="prose">
      {blocksOf(text).map((block) =>
        block.isList ? (
          <ul>
            {block.lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        ) : (
          <p>{block.lines.join(' ')}</p>
        ),
      )}
    </div>
  )
}

interface Block {
  readonly isList: boolean
  readonly lines: string[]
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  for (const line of text.split('\n').map((one) => one.trim())) {
    const isItem = line.startsWith('- ')
    const last = blocks.at(-1)
    if (line !== '' && isOpen && last?.isList === isItem) last.lines.push(withoutDash(line))
    else if (line !== '') blocks.push({ isList: isItem, lines: [withoutDash(line)] })
    isOpen = line !== ''
  }
  return blocks
}

function withoutDash(line: string): string {
  return line.replace(/^- /, '')
}
