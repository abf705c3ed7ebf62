/** The address that people on this machine open. */
export function addressOf({ HOST, PORT }: { HOST: string; PORT: number }): string {
  const isOpen = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(HOST)
  return `http://${isOpen ? 'localhost' : HOST}:${PORT}`
}
