import type { Context as HonoContext } from 'hono'
import { problems } from '../../problem.ts'
import type { WebEnv } from '../kit/env.ts'
import { framed, frameOf } from '../kit/layout.tsx'
import type { ApiDocument } from './openapi.ts'

/** What the page reads of a schema; the document holds more. */
interface Shape {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Shape[]
}

interface Call {
  readonly summary?: string
  readonly 'x-roles'?: readonly string[]
  readonly security?: readonly unknown[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema?: Shape
  }[]
  readonly requestBody?: { readonly content?: Content }
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Content }>
  >
}

type Content = Readonly<Record<string, { readonly schema?: Shape }>>

const methods = ['get', 'post', 'put'] as const

/** The calls as a page to read, from the same document that programs read. In English, like the codes. */
export function DocsPage({ document, c }: { document: ApiDocument; c: HonoContext<WebEnv> }) {
  // The document is JSON; the types above are what its generator writes.
  const paths = (document.paths ?? {}) as Readonly<Record<string, Readonly<Record<string, Call>>>>
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Shape>>
  return framed(
    frameOf(c, 'site'),
    <div class="stack" lang="en">
      <h1>API</h1>
      <p>
        <Text text={document.info.description} />
      </p>
      <p>
        Base: <code>/api/v1</code>. For programs: <a href="/api/v1/openapi.json">openapi.json</a>{' '}
        (OpenAPI 3.1). Send <code>Authorization: Bearer …</code> where a role is named.
      </p>
      <h2>Calls</h2>
      {Object.entries(paths).map(([path, item]) =>
        methods.map((method) => {
          const call = item[method]
          return call && <CallEntry method={method} path={path} call={call} />
        }),
      )}
      <h2>Schemas</h2>
      {Object.entries(schemas).map(([name, shape]) => (
        <section id={`schema-${name}`}>
          <h3>{name}</h3>
          <Fields shape={shape} />
        </section>
      ))}
      <h2>Refusals</h2>
      <ul>
        {Object.entries(problems).map(([code, { status, title }]) => (
          <li id={code}>
            <code>{code}</code> ({status}): {title}.
          </li>
        ))}
      </ul>
    </div>,
    { title: 'API' },
  )
}

function CallEntry({ method, path, call }: { method: string; path: string; call: Call }) {
  const sent = call.requestBody?.content?.['application/json']?.schema
  return (
    <section>
      <h3>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h3>
      <p>
        <Text text={call.summary} />. {who(call)}
      </p>
      <ul>
        {call.parameters?.map(({ name, in: place, schema }) => (
          <li>
            <code>{name}</code> ({place}): <Type shape={schema} />
          </li>
        ))}
        {sent && (
          <li>
            body: <Type shape={sent} />
          </li>
        )}
        {Object.entries(call.responses ?? {}).map(([status, { description, content }]) => (
          <li>
            {status}: <Text text={description} />{' '}
            <Type shape={content?.['application/json']?.schema} />
          </li>
        ))}
      </ul>
      {sent?.properties && <Fields shape={sent} />}
    </section>
  )
}

/** A sentence in which what stands between backticks is code. */
function Text({ text = '' }: { text: string | undefined }) {
  return <>{text.split('`').map((part, n) => (n % 2 === 1 ? <code>{part}</code> : part))}</>
}

function who(call: Call): string {
  if (!call.security) return 'For everyone.'
  const roles = call['x-roles'] ?? []
  return roles.length > 0 ? `For ${roles.join(', ')}.` : 'For whoever is signed in.'
}

function Fields({ shape }: { shape: Shape }) {
  return (
    <>
      {shape.description && (
        <p>
          <Text text={shape.description} />
        </p>
      )}
      <ul>
        {Object.entries(shape.properties ?? {}).map(([name, field]) => (
          <li>
            <code>{name}</code>
            {shape.required?.includes(name) ? '' : '?'}: <Type shape={field} />{' '}
            <Text text={field.description} />
            {inner(field) && <Fields shape={inner(field) ?? {}} />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The fields of an object, or of the objects in a list, that has no name of its own. */
function inner({ properties, items }: Shape): Shape | undefined {
  if (properties) return { properties }
  return items?.properties ? items : undefined
}

function Type({ shape }: { shape: Shape | undefined }) {
  if (!shape) return <></>
  const name = shape.$ref?.split('/').at(-1)
  if (name) return <a href={`#schema-${name}`}>{name}</a>
  if (shape.enum) return <>{shape.enum.map(String).join(' | ')}</>
  if (shape.items) {
    return (
      <>
        list of <Type shape={shape.items} />
      </>
    )
  }
  if (shape.anyOf)
    return (
      <>{shape.anyOf.map((one) => [shape.anyOf?.[0] !== one && ' or ', <Type shape={one} />])}</>
    )
  return <>{[[shape.type].flat().join(' or '), shape.format].filter(Boolean).join(', ')}</>
}
