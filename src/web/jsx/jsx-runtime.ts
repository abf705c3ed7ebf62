import type { JSX } from 'hono/jsx/jsx-runtime'

export type { JSX } from 'hono/jsx/jsx-runtime'

/** Text that is HTML already. Hono's `c.html` and `html` know it by `isEscaped`. */
class Markup {
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  get isEscaped(): true {
    return true
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

/** The text around an element. */
interface Tag {
  readonly begin: string
  readonly end: string
  readonly isEmpty: boolean
}

// What stands in our sources is few and comes again: found whole, it need not be put together anew.
const tags = new Map<string, Tag>()
const attributes = new Map<string, string>()
const classes = new Map<string, string>()

const CLASSES_MAX = 1000

function tagNamed(name: string): Tag {
  const tag = { begin: `<${name}`, end: `</${name}>`, isEmpty: emptyTags.has(name) }
  tags.set(name, tag)
  return tag
}

function attributeNamed(name: string): string {
  const begin = ` ${name}="`
  attributes.set(name, begin)
  return begin
}

function classNamed(value: string): string {
  const whole = ` class="${escape(value)}"`
  if (classes.size >= CLASSES_MAX) classes.clear()
  classes.set(value, whole)
  return whole
}

function element(tagName: string, props: Props): string {
  const tag = tags.get(tagName) ?? tagNamed(tagName)
  let text = tag.begin
  for (const name in props) {
    if (name === 'children') continue
    const value = props[name]
    if (typeof value === 'string') text += textAttribute(name, value)
    else if (value !== undefined && value !== null) text += attribute(name, value)
  }
  return tag.isEmpty ? `${text}/>` : `${text}>${said(props.children)}${tag.end}`
}

/** Nearly all are texts. */
function textAttribute(name: string, value: string): string {
  if (name === 'class') return classes.get(value) ?? classNamed(value)
  return `${attributes.get(name) ?? attributeNamed(name)}${escape(value)}"`
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
const LAST_SPECIAL = '>'.charCodeAt(0)
const WORD_MAX = 8
const each = /[&<>"']/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return isSpecial(text) ? text.replace(each, (one) => entities[one] ?? '') : text
}

/** A short word is looked through before a regular expression has begun. */
function isSpecial(text: string): boolean {
  if (text.length > WORD_MAX) return special.test(text)
  for (let place = 0; place < text.length; place++) {
    if (text.charCodeAt(place) <= LAST_SPECIAL) return special.test(text)
  }
  return false
}
