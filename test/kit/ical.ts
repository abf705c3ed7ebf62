/** An event of a calendar as its properties say it: `SUMMARY`, `DTSTART;VALUE=DATE`, … */
export type ParsedEvent = Readonly<Record<string, string>>

export interface ParsedCalendar {
  readonly properties: ParsedEvent
  readonly events: readonly ParsedEvent[]
}

const octets = new TextEncoder()
const needed = ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY']

/** Reads iCalendar text as RFC 5545 has it, and throws on whatever is not so. */
export function parseCalendar(text: string): ParsedCalendar {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.')
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('A line does not end in CRLF.')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (octets.encode(line).length > 75) throw new Error(`Longer than 75 octets: ${line}`)
    if (/(?!\t)\p{Cc}/u.test(line)) throw new Error(`A control character: ${line}`)
    if (line.includes('\ufffd')) throw new Error(`Folded inside a character: ${line}`)
  }
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')
  return readCalendar(lines)
}

function readCalendar(lines: readonly string[]): ParsedCalendar {
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') {
    throw new Error('It does not begin and end as a calendar.')
  }
  const properties: Record<string, string> = {}
  const events: Record<string, string>[] = []
  let inside: Record<string, string> | undefined
  for (const line of lines.slice(1, -1)) {
    const [, name, value] = /^([A-Z][A-Z0-9-]*(?:;[A-Z-]+=[A-Z-]+)*):(.*)$/s.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`No property: ${line}`)
    if (line === 'BEGIN:VEVENT') {
      if (inside) throw new Error('An event inside an event.')
      inside = {}
    } else if (line === 'END:VEVENT') {
      if (!inside) throw new Error('An event ends that did not begin.')
      judgeEvent(inside)
      events.push(inside)
      inside = undefined
    } else {
      const target = inside ?? properties
      if (name in target) throw new Error(`${name} stands there twice.`)
      target[name] = isText(name) ? unescaped(value) : value
    }
  }
  if (inside) throw new Error('An event does not end.')
  if (properties.VERSION !== '2.0' || !properties.PRODID)
    throw new Error('No version, or no maker.')
  const uids = events.map(({ UID }) => UID)
  if (new Set(uids).size !== uids.length) throw new Error('Two events have one UID.')
  return { properties, events }
}

function judgeEvent(event: ParsedEvent): void {
  for (const name of needed) if (!event[name]) throw new Error(`An event without ${name}.`)
  if (!/^\d{8}T\d{6}Z$/.test(event.DTSTAMP ?? ''))
    throw new Error(`${event.DTSTAMP} is no instant.`)
  const [from = '', until = ''] = [event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE']]
  if (!/^\d{8}$/.test(from) || !/^\d{8}$/.test(until))
    throw new Error(`${from}, ${until}: no days.`)
  if (until <= from) throw new Error('An event that ends before it began.')
  if (!/^\d+$/.test(event.SEQUENCE ?? '0')) throw new Error(`${event.SEQUENCE} is no number.`)
  if (!['CONFIRMED', 'CANCELLED', 'TENTATIVE'].includes(event.STATUS ?? 'CONFIRMED')) {
    throw new Error(`${event.STATUS} is no status.`)
  }
}

function isText(name: string): boolean {
  return ['UID', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'X-WR-CALNAME'].includes(name)
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`Not escaped: ${value}`)
  return value.replaceAll(/\\(.)/g, (_, sign: string) => {
    if (!/[\\;,nN]/.test(sign)) throw new Error(`No escape: \\${sign}`)
    return sign.toLowerCase() === 'n' ? '\n' : sign
  })
}
