import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { listVocabulary, type Vocabulary } from '../../catalogue/list-vocabulary.ts'
import { offeringKinds } from '../../catalogue/offering.ts'
import { addDays, type Day, eachDay } from '../../day.ts'
import type { Language, Words } from '../../words/words.ts'
import { MonthGrid, monthBounds } from '../kit/calendar.tsx'
import type { WebEnv } from '../kit/env.ts'
import { Field, SelectField, TextField } from '../kit/field.tsx'
import { Icon } from '../kit/icon.tsx'
import { icons, type IconName } from '../kit/icons.ts'
import { KindArt, MomentArt, OfferingArt, ThemeArt } from '../kit/illustration.tsx'
import { Scene } from '../kit/illustration-scene.tsx'
import { type Moment, momentDrawings } from '../kit/illustrations.ts'
import { KindBadge } from '../kit/kind.tsx'
import { Done, Notice } from '../kit/notice.tsx'
import { Pager } from '../kit/pager.tsx'
import { Prose } from '../kit/prose.tsx'
import { StateBadge } from '../kit/state-badge.tsx'
import { type Hit, HitCard } from './hit-card.tsx'
import { inDevelopment } from './in-development.ts'
import { SearchField } from './search-field.tsx'

const colours = [
  ...['paper', 'surface', 'sunken', 'ink', 'ink-soft', 'line', 'line-strong', 'brand', 'tint'],
  ...['good', 'good-tint', 'warn', 'warn-tint', 'bad', 'bad-tint', 'focus', 'sky', 'field', 'bar'],
  ...['sun', 'brick', 'sea', 'teal', 'leaf', 'pine', 'wood', 'sand'].map((name) => `art-${name}`),
]

/** Every component that pages are made of, alive: what is changed in one is seen here. Not there in production. */
export const devLook = new Hono<WebEnv>().use(inDevelopment).get('/', async (c) => {
  const { ctx, words, language } = c.var
  const vocabulary = await listVocabulary(ctx)
  return c.render(
    <Look vocabulary={vocabulary} today={ctx.today} words={words} language={language} />,
    { title: words.catalogue.look.title, hasSearch: true },
  )
})

interface LookProps {
  readonly vocabulary: Vocabulary
  readonly today: Day
  readonly words: Words
  readonly language: Language
}

function Look(props: LookProps) {
  const { look } = props.words.catalogue
  return (
    <div class="look stack">
      <header class="page-head">
        <h1>{look.title}</h1>
        <p class="lead soft">{look.lead}</p>
      </header>
      <Part title={look.colours}>
        <Colours />
      </Part>
      <Part title={look.type}>
        <Type {...props} />
      </Part>
      <Part title={look.drawings}>
        <Drawings {...props} />
      </Part>
      <Part title={look.buttons}>
        <Buttons {...props} />
      </Part>
      <Part title={look.badges}>
        <Badges {...props} />
      </Part>
      <Part title={look.notices}>
        <Notices {...props} />
      </Part>
      <Part title={look.fields}>
        <Fields {...props} />
      </Part>
      <Part title={look.cards}>
        <Cards {...props} />
      </Part>
      <Part title={look.calendar}>
        <Calendar {...props} />
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children?: Child }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Colours() {
  return (
    <ul class="look-colours">
      {colours.map((name) => (
        <li>
          <svg viewBox="0 0 8 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path fill={`var(--${name})`} d="M0 0h8v4H0z" />
          </svg>
          <span class="small">{name}</span>
        </li>
      ))}
    </ul>
  )
}

function Type({ words }: LookProps) {
  const { look, home } = words.catalogue
  return (
    <div class="card stack">
      <p class="look-display">{home.title}</p>
      <h3>{look.long}</h3>
      <p class="lead">{home.lead}</p>
      <Prose text={look.prose} />
      <p class="small soft">{words.common.footer.about}</p>
    </div>
  )
}

function Drawings({ vocabulary, language }: LookProps) {
  return (
    <>
      <div class="look-scene">
        <Scene />
      </div>
      <ul class="look-tiles">
        {offeringKinds.map((kind) => (
          <li>
            <KindArt kind={kind} />
          </li>
        ))}
        {(Object.keys(momentDrawings) as Moment[]).map((moment) => (
          <li>
            <MomentArt moment={moment} />
          </li>
        ))}
      </ul>
      <ul class="themes">
        {vocabulary.themes.map((theme) => (
          <li>
            <ThemeArt theme={theme.slug} />
            {theme[language]}
          </li>
        ))}
      </ul>
      <ul class="look-tiles small-tiles">
        {vocabulary.themes.flatMap(({ slug }) =>
          offeringKinds.map((kind) => (
            <li>
              <OfferingArt kind={kind} themes={[slug]} />
            </li>
          )),
        )}
      </ul>
      <ul class="look-icons">
        {(Object.keys(icons) as IconName[]).map((name) => (
          <li>
            <Icon name={name} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Buttons({ words }: LookProps) {
  const { form } = words.reservations
  const { one } = words.reservations
  return (
    <>
      <div class="actions">
        <button class="big" type="button">
          {form.submit}
        </button>
        <button type="button">{words.common.search.button}</button>
        <button class="quiet" type="button">
          {words.common.form.cancel}
        </button>
        <button class="danger" type="button">
          {one.cancelConfirm}
        </button>
        <button class="as-link" type="button">
          {words.common.language.en}
        </button>
      </div>
      <SearchField text="" words={words} />
      <Pager total={60} limit={20} offset={20} href={() => '#content'} words={words} />
    </>
  )
}

function Badges({ vocabulary, words, language }: LookProps) {
  const states = ['reserved', 'checked-out', 'returned', 'cancelled'] as const
  return (
    <>
      <div class="hit-badges">
        {vocabulary.kinds.map((kind, index) => (
          <KindBadge kind={offeringKinds[index] ?? 'material'} name={kind[language]} />
        ))}
      </div>
      <div class="hit-badges">
        {states.map((state) => (
          <StateBadge reservation={{ state }} words={words} />
        ))}
        <StateBadge reservation={{ state: 'checked-out', overdue: true }} words={words} />
      </div>
      <ul class="chips">
        {vocabulary.themes.slice(0, 3).map((theme) => (
          <li>
            <a class="chip" href="#content">
              {theme[language]}
              <Icon name="x" />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Notices({ words }: LookProps) {
  const { one, training, form } = words.reservations
  return (
    <>
      <Done>
        <p>{one.done}</p>
      </Done>
      <Notice>
        <p>{form.signInHint}</p>
      </Notice>
      <Notice tone="good">
        <p>{form.kept}</p>
      </Notice>
      <Notice tone="warn">
        <h3>{training.title}</h3>
        <p>{training.missing}</p>
      </Notice>
      <Notice tone="bad">
        <p>{form.refused}</p>
      </Notice>
    </>
  )
}

function Fields({ words }: LookProps) {
  const { form } = words.reservations
  const { mistakes } = words.common
  return (
    <div class="card form">
      <Field name="day" type="date" label={form.pickupDay} words={words} />
      <Field
        name="quantity"
        type="number"
        label={form.quantity}
        value={2}
        short
        error={mistakes['not-whole']}
        words={words}
      />
      <SelectField
        name="school"
        label={form.school}
        options={[{ value: '', label: words.catalogue.look.long }]}
        words={words}
      />
      <TextField name="note" label={form.note} hint={form.noteHint} optional words={words} />
      <label class="choice">
        <input type="checkbox" checked />
        <span>{words.catalogue.list.free}</span>
        <span class="count">12</span>
      </label>
    </div>
  )
}

function Cards({ vocabulary, words, language }: LookProps) {
  const { look } = words.catalogue
  const hits = vocabulary.kinds.slice(0, 4).map(
    (kind, index): Hit => ({
      slug: 'bee-bots',
      kind: offeringKinds[index] ?? 'material',
      kindName: kind[language],
      titlePieces: [{ text: index === 1 ? look.long : kind[language], isMatch: index === 2 }],
      excerpt: [{ text: index === 1 ? look.prose : words.catalogue.home.lead, isMatch: false }],
      partnerName: look.long.slice(0, 24 * (index + 1)),
      levels: ['K3', 'L1', 'L2'],
      themes: [vocabulary.themes[index * 4]?.slug ?? ''],
      isFree: index !== 2,
      needsTraining: index === 1,
    }),
  )
  return (
    <ol class="hits">
      {hits.map((hit) => (
        <li>
          <HitCard hit={hit} words={words} language={language} />
        </li>
      ))}
    </ol>
  )
}

function Calendar({ today, words, language }: LookProps) {
  const month = addDays(today, 31).slice(0, 7)
  const { from, until } = monthBounds(month)
  const days = eachDay(from, until).map((day, index) => ({
    day,
    free: index % 4,
    start: index % 4 > 0 ? { latestReturnDay: addDays(day, 7), href: '#content' } : undefined,
  }))
  const chosen = { pickupDay: addDays(from, 8), returnDay: addDays(from, 11) }
  return (
    <div class="card look-calendar">
      <MonthGrid
        month={{ month, days, nextHref: '#content' }}
        chosen={chosen}
        today={addDays(from, 5)}
        words={words}
        language={language}
      />
    </div>
  )
}
