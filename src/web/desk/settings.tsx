import { Hono } from 'hono'
import { listMaterials } from '../../catalogue/list-materials.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { Words } from '../../words/words.ts'
import type { WebEnv } from '../kit/env.ts'
import { Icon } from '../kit/icon.tsx'
import { Section } from './settings-pieces.tsx'

interface Named {
  readonly slug: string
  readonly title: string
}

/** Where everything that can be set is found. */
export const settings = new Hono<WebEnv>().get('/', async (c) => {
  const { ctx, words, language } = c.var
  const q = c.req.query('q')?.trim() ?? ''
  const [points, materials] = await Promise.all([listPickupPoints(ctx), listMaterials(ctx)])
  const found = [...materials.values()]
    .filter(({ title }) => holds(title, q))
    .toSorted((a, b) => a.title.localeCompare(b.title, language))
  return c.render(<SettingsPage points={points} materials={found} q={q} words={words} />, {
    title: words.settings.title,
  })
})

function holds(title: string, q: string): boolean {
  const parts = q.toLowerCase().split(/\s+/).filter(Boolean)
  return parts.every((part) => title.toLowerCase().includes(part))
}

function SettingsPage({
  points,
  materials,
  q,
  words,
}: {
  points: readonly PickupPoint[]
  materials: readonly Named[]
  q: string
  words: Words
}) {
  const said = words.settings
  return (
    <div class="settings stack">
      <div class="page-head">
        <h1>{said.title}</h1>
        <p class="soft">{said.lead}</p>
      </div>
      <Section title={said.points} lead={said.pointsLead}>
        <Links
          to={points.map(({ id, name }) => [`/desk/points/${encodeURIComponent(id)}`, name])}
        />
        <p>
          <a class="button quiet" href="/desk/points">
            {said.newPoint.title}
          </a>
        </p>
      </Section>
      <Section title={words.trainings.organise.title} lead={words.trainings.organise.lead}>
        <Links to={[['/desk/trainings', words.trainings.organise.title]]} />
      </Section>
      <Section title={said.demand.title} lead={said.demandLead}>
        <Links to={[['/desk/demand', said.demand.title]]} />
      </Section>
      <Section title={words.waiting.title} lead={words.waiting.desk.lead}>
        <Links to={[['/desk/waiting', words.waiting.desk.all]]} />
      </Section>
      <Section id="materials" title={said.materials} lead={said.materialsLead}>
        <form class="find" action="/desk/settings#materials">
          <label for="q">{said.find}</label>
          <div class="find-row">
            <input type="search" id="q" name="q" value={q} maxlength={100} />
            <button class="quiet" type="submit">
              {said.findButton}
            </button>
          </div>
        </form>
        {materials.length === 0 && <p>{said.noMaterials}</p>}
        <Links to={materials.map(({ slug, title }) => [`/desk/materials/${slug}/rules`, title])} />
      </Section>
    </div>
  )
}

function Links({ to }: { to: readonly (readonly [href: string, label: string])[] }) {
  return (
    <ul class="settings-links">
      {to.map(([href, label]) => (
        <li>
          <a href={href}>
            <span>{label}</span>
            <Icon name="caret-right" />
          </a>
        </li>
      ))}
    </ul>
  )
}
