const LENGTH_MAX = 2000

/**
 * True for a path of this service, query included: `/offerings?q=robot`. Not for `//evil.example` or `/\evil.example`,
 * which a browser takes for another site, nor for anything with a blank or a control character in it.
 */
export function isLocalPath(text: string): boolean {
  return text.length <= LENGTH_MAX && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text)
}
