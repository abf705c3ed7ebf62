import type { Words } from '../../words/words.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import type { Frame } from './layout.tsx'

/** The top of every page: the name, the search box, and where to go. */
export function Header({ frame, hasSearch }: { frame: Frame; hasSearch: boolean }) {
  const { words, face } = frame
  return (
    <header class="top">
      {frame.isSample && <p class="sample">{words.common.sample}</p>}
      <div class="top-inner">
        <a class="brand" href={face === 'desk' ? '/desk' : '/'}>
          <img src={frame.assetUrl('klasbakken.svg')} alt="" width="32" height="32" />
          <span>{words.common.name}</span>
          {face === 'desk' && <span class="face">{words.common.nav.desk}</span>}
        </a>
        {face === 'site' && !hasSearch && <SearchBox words={words} />}
        <nav class="nav" aria-label={words.common.nav.label}>
          {face === 'desk' ? <DeskLinks frame={frame} /> : <SiteLinks frame={frame} />}
        </nav>
      </div>
    </header>
  )
}

function SearchBox({ words }: { words: Words }) {
  const { search } = words.common
  return (
    <search class="top-search">
      <form action="/offerings">
        <Icon name="magnifying-glass" />
        <input type="search" name="q" aria-label={search.label} placeholder={search.label} />
        <button class="visually-hidden" type="submit">
          {search.button}
        </button>
      </form>
    </search>
  )
}

function SiteLinks({ frame }: { frame: Frame }) {
  const { nav } = frame.words.common
  return (
    <ul>
      <NavLink frame={frame} href="/offerings" icon="books" label={nav.offerings} />
      <NavLink
        frame={frame}
        href="/reservations"
        icon="calendar-check"
        label={nav.reservations}
        short={nav.reservationsShort}
      />
      {frame.isDesk && (
        <NavLink frame={frame} href="/desk" icon="barcode" label={nav.desk} short={nav.deskShort} />
      )}
      <Account frame={frame} />
    </ul>
  )
}

function DeskLinks({ frame }: { frame: Frame }) {
  const { nav } = frame.words.desk
  return (
    <ul>
      <NavLink frame={frame} href="/desk" icon="list-checks" label={nav.today} exact />
      <NavLink frame={frame} href="/desk/check-outs/new" icon="arrow-right" label={nav.checkOut} />
      <NavLink frame={frame} href="/desk/returns" icon="arrow-u-down-left" label={nav.takeBack} />
      <NavLink
        frame={frame}
        href="/desk/ties"
        icon="users-three"
        label={nav.ties}
        short={nav.tiesShort}
      />
      <NavLink
        frame={frame}
        href="/desk/settings"
        icon="sliders-horizontal"
        label={frame.words.settings.nav}
        short={frame.words.settings.navShort}
      />
      <NavLink
        frame={frame}
        href="/"
        icon="house-line"
        label={frame.words.common.nav.site}
        short={frame.words.common.nav.siteShort}
        exact
      />
    </ul>
  )
}

function Account({ frame }: { frame: Frame }) {
  const { nav } = frame.words.common
  if (frame.isSignedIn) {
    return (
      <NavLink
        frame={frame}
        href="/account"
        icon="user-circle"
        label={nav.account}
        short={nav.accountShort}
      />
    )
  }
  const isAccountPage = /^\/(sign-in|account)/.test(frame.path)
  const href = isAccountPage ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(frame.here)}`
  return <NavLink frame={frame} href={href} icon="sign-in" label={nav.signIn} />
}

function NavLink(props: {
  frame: Frame
  href: string
  icon: IconName
  label: string
  short?: string
  exact?: boolean
}) {
  const { path } = props.frame
  const target = props.href.split('?')[0] ?? '/'
  const isHere = props.exact ? path === target : path === target || path.startsWith(`${target}/`)
  return (
    <li>
      <a href={props.href} aria-current={isHere ? 'page' : undefined}>
        <Icon name={props.icon} />
        {props.short === undefined ? (
          <span>{props.label}</span>
        ) : (
          <>
            <span class="wide-only">{props.label}</span>
            <span class="narrow-only">{props.short}</span>
          </>
        )}
      </a>
    </li>
  )
}

/** The bottom of every page: what this is, and the other language. */
export function Footer({ frame }: { frame: Frame }) {
  const { words } = frame
  return (
    <footer class="bottom">
      <div class="bottom-inner">
        <p>{words.common.footer.about}</p>
        <div class="bottom-links">
          <LanguageSwitch frame={frame} />
          <a href="/api/docs">{words.common.footer.api}</a>
        </div>
      </div>
    </footer>
  )
}

function LanguageSwitch({ frame }: { frame: Frame }) {
  const { language } = frame.words.common
  return (
    <form class="languages" method="post" action="/language">
      <input type="hidden" name="returnTo" value={frame.here} />
      <Icon name="translate" />
      <span class="visually-hidden">{language.label}</span>
      {(['nl', 'en'] as const).map((code) => (
        <button
          class="as-link"
          name="language"
          value={code}
          lang={code}
          aria-current={frame.language === code ? 'true' : undefined}
        >
          {language[code]}
        </button>
      ))}
    </form>
  )
}
