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
  readonly responses?: Readonly<Record<string, Answer>>
}

interface Answer {
  readonly description?: string
  readonly content?: Content
}

type Content = Readonly<Record<string, { readonly schema?: Shape }>>

const methods = ['get', 'post', 'put'] as const

/** The calls as a page to read, from the same document that programs read. In English, like the codes. */
export function DocsPage({ document, c }: { document: ApiDocument; c: HonoContext<WebEnv> }) {
  // The document is JSON; the types above are what its generator writes.
  const paths = (document.paths ?? {}) as Readonly<Record<string, Readonly<Record<string, Call>>>>
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Shape>>
  const groups = Map.groupBy(Object.entries(paths), ([path]) => path.split('/')[1] ?? '')
  return framed(
    frameOf(c, 'site'),
    <div class="docs" lang="en">
      <nav aria-label="On this page">
        <ul>
          {[...groups.keys()].map((group) => (
            <li>
              <a href={`#calls-${group}`}>{titleOf(group)}</a>
            </li>
          ))}
          <li>
            <a href="#schemas">Schemas</a>
          </li>
          <li>
            <a href="#refusals">Refusals</a>
          </li>
        </ul>
      </nav>
      <div>
        <h1>API</h1>
        <p class="lead">
          <Text text={document.info.description} />
        </p>
        <p>
          Base: <code>/api/v1</code>. For programs: <a href="/api/v1/openapi.json">openapi.json</a>{' '}
          (OpenAPI 3.1). Send <code>Authorization: Bearer …</code> where a role is named.
        </p>
        {[...groups].map(([group, those]) => (
          <section id={`calls-${group}`}>
            <h2>{titleOf(group)}</h2>
            {those.map(([path, item]) =>
              methods.map((method) => {
                const call = item[method]
                return call && <CallEntry method={method} path={path} call={call} />
              }),
            )}
          </section>
        ))}
        <h2 id="schemas">Schemas</h2>
        {Object.entries(schemas).map(([name, shape]) => (
          <section class="call" id={`schema-${name}`}>
            <h3>{name}</h3>
            <Fields shape={shape} />
          </section>
        ))}
        <h2 id="refusals">Refusals</h2>
        <dl>
          {Object.entries(problems).map(([code, { status, title }]) => (
            <div id={code}>
              <dt>
                <code>{code}</code>
              </dt>
              <dd>
                <Status status={String(status)} /> {title}.
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>,
    { title: 'API', ownStyle: 'docs.css' },
  )
}

/** `pickup-points` → Pickup points. */
function titleOf(group: string): string {
  const words = group.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function CallEntry({ method, path, call }: { method: string; path: string; call: Call }) {
  const sent = call.requestBody?.content?.['application/json']?.schema
  return (
    <section class="call">
      <h3>
        <span class={`method ${method}`}>{method.toUpperCase()}</span> <code>{path}</code>
      </h3>
      <p>
        <Text text={call.summary} />. <span class="soft">{who(call)}</span>
      </p>
      {(call.parameters || sent) && (
        <dl>
          {call.parameters?.map(({ name, in: place, schema }) => (
            <div>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <Type shape={schema} /> <span class="soft">in the {place}</span>
              </dd>
            </div>
          ))}
          {sent && (
            <div>
              <dt>body</dt>
              <dd>
                <Type shape={sent} />
                {sent.properties && <Fields shape={sent} />}
              </dd>
            </div>
          )}
        </dl>
      )}
      <h4>Answers</h4>
      <dl>
        {Object.entries(call.responses ?? {}).map(([status, answer]) => (
          <div>
            <dt>
              <Status status={status} />
            </dt>
            <dd>
              <AnswerText status={status} {...answer} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function AnswerText({ status, description, content }: { status: string } & Answer) {
  const shape = content?.['application/json']?.schema
  const fields = shape && inner(shape)
  return (
    <>
      <Type shape={shape} />{' '}
      <span class={status < '400' ? 'soft' : undefined}>
        <Text text={description} />
      </span>
      {fields && <Fields shape={fields} />}
    </>
  )
}

function Status({ status }: { status: string }) {
  return <span class={status < '400' ? 'status done' : 'status'}>{status}</span>
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
      <dl>
        {Object.entries(shape.properties ?? {}).map(([name, field]) => (
          <div>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <Type shape={field} />{' '}
              {shape.required?.includes(name) ? '' : <span class="soft">may be left out</span>}{' '}
              <Text text={field.description} />
              {inner(field) && <Fields shape={inner(field) ?? {}} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The fields of an object, or of the objects in a list, that has no name of its own. */
function inner({ properties, required = [], items }: Shape): Shape | undefined {
  if (properties) return { properties, required }
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
