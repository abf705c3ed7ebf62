import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { isOf } from '../../context.ts'
import type { Language, Words } from '../../words/words.ts'
import type { WebEnv } from './env.ts'
import { Footer, Header } from './header.tsx'

/** Who a page is made for: the site's visitors, or the lending desk. */
export type Face = 'site' | 'desk'

export interface PageProps {
  readonly title: string
  /** The page has a search box of its own, so the header shows none. */
  readonly hasSearch?: boolean | undefined
  /** Where the page stands, when it answers a form that was sent to another address. */
  readonly home?: string | undefined
  /** A style sheet that no other page needs. */
  readonly ownStyle?: string | undefined
}

declare module 'hono' {
  interface ContextRenderer {
    (content: Child, props: PageProps): Response | Promise<Response>
  }
}

/** What the frame around a page needs to know of the request. */
export interface Frame {
  readonly face: Face
  readonly words: Words
  readonly language: Language
  /** Path and query, to come back to after a change of language or a sign-in. */
  readonly here: string
  /** Which page this is, to mark it in the menu. */
  readonly path: string
  readonly isSignedIn: boolean
  readonly isDesk: boolean
  readonly isSample: boolean
  readonly assetUrl: (name: string) => string
}

/** What the pages of a face do with script; all of it works without. */
const behaviours: Readonly<Record<Face, readonly string[]>> = {
  site: ['live.js', 'period.js'],
  desk: ['scan.js'],
}

/** Gives `c.render` the frame of a face. */
export function layout(face: Face): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    c.setRenderer((content, props) => c.html(framed(frameOf(c, face, props.home), content, props)))
    await next()
  }
}

export function frameOf(c: HonoContext<WebEnv>, face: Face, home?: string): Frame {
  // A page that says that everything failed is made before anything is set.
  const {
    ctx,
    words,
    language,
    services,
  }: Partial<WebEnv['Variables']> & Pick<WebEnv['Variables'], 'words' | 'language'> = c.var
  const { pathname, search } = new URL(c.req.url)
  return {
    face,
    words,
    language,
    here: c.req.method === 'GET' ? pathname + search : (home ?? (face === 'desk' ? '/desk' : '/')),
    path: home ?? pathname,
    isSignedIn: ctx?.actor !== undefined,
    isDesk: isOf(ctx?.actor, 'desk'),
    isSample: services?.settings.isSample ?? false,
    assetUrl: (name) => services?.assets?.url(name) ?? `/static/${name}`,
  }
}

/** A whole HTML document. */
export function framed(frame: Frame, content: Child, props: PageProps) {
  return html`<!doctype html>${(
    <Document frame={frame} {...props}>
      {content}
    </Document>
  )}`
}

function Document({
  frame,
  title,
  hasSearch,
  ownStyle,
  children,
}: PageProps & { frame: Frame; children?: Child }) {
  const { words, assetUrl } = frame
  return (
    <html lang={frame.language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${words.common.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link
          rel="preload"
          href={assetUrl('figtree.woff2')}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={assetUrl('klasbakken.css')} />
        <link rel="stylesheet" href={assetUrl(`${frame.face}.css`)} />
        {ownStyle && <link rel="stylesheet" href={assetUrl(ownStyle)} />}
        <link rel="icon" href={assetUrl('klasbakken.svg')} type="image/svg+xml" />
        {behaviours[frame.face].map((file) => (
          <script type="module" src={assetUrl(file)} />
        ))}
      </head>
      <body class={frame.face}>
        <a class="skip" href="#content">
          {words.common.skip}
        </a>
        <Header frame={frame} hasSearch={hasSearch ?? false} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}
