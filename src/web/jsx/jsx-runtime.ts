import type { JSX } from 'hono/jsx/jsx-runtime'

export type { JSX } from 'hono/jsx/jsx-runtime'

/** Text that is HTML already. Hono's `c.html` and `html` know it by `isEscaped`. */
class Markup {
  readonly isEscaped = true
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

type Props = Record<string, unknown>
type Component = (props: Props) => unknown

const emptyTags = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Attributes that are there or not; any other says `true` or `false`. */
const switches = new Set(
  'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'.split(
    ' ',
  ),
)

/**
 * JSX as text at once. Our pages are made on the server, in one go, and know neither state nor promises, so nothing has
 * to be kept of an element but its text.
 */
export function jsx(tag: string | Component, props: Props): JSX.Element {
  const text = typeof tag === 'string' ? element(tag, props) : said(tag(props))
  return new Markup(text) as unknown as JSX.Element // What Hono takes for one of its own.
}

export const jsxs = jsx
export const jsxDEV = jsx

export function Fragment({ children }: Props): JSX.Element {
  return new Markup(said(children)) as unknown as JSX.Element
}

function element(tag: string, props: Props): string {
  let text = `<${tag}`
  for (const name in props) {
    if (name === 'children') continue
    const value = props[name]
    // Nearly all are texts.
    if (typeof value === 'string') text += ` ${name}="${escape(value)}"`
    else if (value !== undefined && value !== null) text += attribute(name, value)
  }
  if (emptyTags.has(tag)) return `${text}/>`
  return `${text}>${said(props.children)}</${tag}>`
}

function attribute(name: string, value: unknown): string {
  if (typeof value === 'boolean' && switches.has(name)) return value ? ` ${name}=""` : ''
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${name}="${value}"`
  throw new Error('An attribute is a text, a number, or true or false.')
}

function said(child: unknown): string {
  if (typeof child === 'string') return escape(child)
  if (child instanceof Markup) return child.toString()
  if (child === undefined || child === null || typeof child === 'boolean') return ''
  if (typeof child === 'number') return String(child)
  if (Array.isArray(child)) {
    let text = ''
    for (let place = 0; place < child.length; place++) text += said(child[place])
    return text
  }
  if (isEscaped(child)) return child.toString()
  throw new Error('A page cannot show what is neither text nor made of JSX.')
}

/** What Hono's `raw` and `html` give. */
function isEscaped(child: unknown): child is string {
  return child instanceof String && 'isEscaped' in child && child.isEscaped === true
}

const special = /[&<>"']/
const each = /[&<>"']/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return special.test(text) ? text.replace(each, (one) => entities[one] ?? '') : text
}
