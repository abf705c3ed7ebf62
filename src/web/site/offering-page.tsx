import type { Child } from 'hono/jsx'
import type { Part } from '../../catalogue/list-parts.ts'
import type { Offering } from '../../catalogue/offering.ts'
import type { Language, Words } from '../../words/words.ts'
import { contentLanguage } from '../kit/content-language.ts'
import { Crumb } from '../kit/crumb.tsx'
import { Icon } from '../kit/icon.tsx'
import { OfferingArt } from '../kit/illustration.tsx'
import { KindBadge, TrainingBadge } from '../kit/kind.tsx'
import { Notice } from '../kit/notice.tsx'
import { Prose } from '../kit/prose.tsx'
import { ContactCard, Facts } from './offering-facts.tsx'

export interface OfferingView {
  readonly offering: Offering
  readonly kindName: string
  readonly partnerName: string
  readonly partnerWebsite?: string | undefined
  readonly themeNames: readonly string[]
  readonly subjectNames: readonly string[]
  readonly parts: readonly Part[]
  /** Days it may be kept; of a material. */
  readonly maxDays?: number | undefined
  /** There are times at which the training is given, and she has no seat at one of them. */
  readonly mayChooseSession?: boolean | undefined
  /** A training has to be followed first; of a material. */
  readonly needsTraining?: boolean | undefined
}

/** One offering: what it is, who it is for, and the one thing to do next. `children` is how to reserve it. */
export function OfferingPage({
  view,
  words,
  language,
  children,
}: {
  view: OfferingView
  words: Words
  language: Language
  children?: Child
}) {
  const { offering } = view
  const said = words.catalogue.offering
  const inDutch = contentLanguage(language)
  return (
    <article class="offering">
      <Crumb href="/offerings" label={said.back} />
      <header class="offering-head">
        <OfferingArt kind={offering.kind} themes={offering.themes} />
        <div class="hit-badges">
          <KindBadge kind={offering.kind} name={view.kindName} />
          {view.needsTraining && <TrainingBadge words={words} />}
        </div>
        <h1 lang={inDutch}>{offering.title}</h1>
        <p class="lead" lang={inDutch}>
          {offering.summary}
        </p>
        {inDutch && <p class="soft">{said.inDutch}</p>}
        {offering.state !== 'published' && (
          <Notice tone="warn">{said.state[offering.state]}</Notice>
        )}
        <NextStep view={view} words={words} />
      </header>
      <div class="offering-body">
        <div class="offering-text stack">
          <section>
            <h2>{said.about}</h2>
            <div lang={inDutch}>
              <Prose text={offering.description} />
            </div>
          </section>
          {view.parts.length > 0 && <Parts parts={view.parts} inDutch={inDutch} words={words} />}
          <Downloads offering={offering} words={words} />
        </div>
        <aside class="stack">
          <Facts view={view} words={words} language={language} />
          <ContactCard view={view} words={words} />
        </aside>
      </div>
      {children}
    </article>
  )
}

function NextStep({ view, words }: { view: OfferingView; words: Words }) {
  const { offering } = view
  const said = words.catalogue.offering
  if (view.mayChooseSession) {
    return (
      <p>
        <a class="button big" href="#sessions">
          <Icon name="calendar-check" />
          {words.trainings.sessions.choose}
        </a>
      </p>
    )
  }
  if (offering.kind === 'material') {
    return (
      <p>
        <a class="button big" href="#reserve">
          <Icon name="calendar-check" />
          {said.reserve}
        </a>
      </p>
    )
  }
  const href = offering.bookingUrl ?? offering.link
  if (href === undefined) return offering.kind === 'lesson-package' ? <Print said={said} /> : null
  return (
    <p>
      <a class="button big" href={href} rel="noopener">
        {offering.bookingUrl ? said.book : said.link}
        <Icon name="arrow-square-out" />
      </a>
    </p>
  )
}

/** A lesson package without a place of its own elsewhere is all on this page. The script shows the button. */
function Print({ said }: { said: Words['catalogue']['offering'] }) {
  return (
    <p>
      <button type="button" class="big" data-print hidden>
        {said.print}
      </button>
    </p>
  )
}

function Parts({
  parts,
  inDutch,
  words,
}: {
  parts: readonly Part[]
  inDutch: 'nl' | undefined
  words: Words
}) {
  const said = words.catalogue.offering
  return (
    <section>
      <h2>{said.parts}</h2>
      <p class="soft">{said.partsLead}</p>
      <ul class="parts" lang={inDutch}>
        {parts.map(({ name, count }) => (
          <li>
            <span class="part-count">{count} ×</span> {name}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Downloads({ offering, words }: { offering: Offering; words: Words }) {
  const said = words.catalogue.offering
  if (!offering.downloads?.length) return null
  return (
    <section>
      <h2>{said.downloads}</h2>
      <ul class="downloads">
        {offering.downloads.map(({ title, url, licence, accessible }) => (
          <li>
            <a href={url} rel="noopener">
              <Icon name="download-simple" />
              {title}
            </a>
            <span class="soft small">
              {[said.licence(licence), accessible && said.accessible].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
