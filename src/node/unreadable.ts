import type { Duplex } from 'node:stream'
import { words } from '../words/words.ts'

const statuses = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
} as const

/** Answers a request that never became one: no language is known yet, so it says its sentence in each. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, title] = Object.entries(statuses).find(([code]) => code === error.code)?.[1] ?? [
    400,
    'Bad Request',
  ]
  const said = Object.values(words).map(({ refusals: { http, httpOther } }) =>
    status === 431 ? http[status] : httpOther,
  )
  const body = `${said.join('\n')}\n`
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
