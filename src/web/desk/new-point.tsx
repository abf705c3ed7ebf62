import { type Context as HonoContext, Hono } from 'hono'
import { addPickupPoint } from '../../catalogue/add-pickup-point.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { Weekday } from '../../day.ts'
import { Problem } from '../../problem.ts'
import type { Words } from '../../words/words.ts'
import type { WebEnv } from '../kit/env.ts'
import { Field, SelectField, TextField } from '../kit/field.tsx'
import {
  type Fields,
  first,
  type Mistakes,
  mistakesOf,
  mistakesOfProblem,
  readForm,
  single,
} from '../kit/form.ts'
import { line } from '../kit/input.ts'
import { pointForm } from './point-form.ts'
import { Week } from './point-week.tsx'
import { Back, Outcome, Section } from './settings-pieces.tsx'

const newPointForm = pointForm.extend({ like: line(100).optional() })

/** A pick-up point that is not there yet. */
export const newPoint = new Hono<WebEnv>()

  .get('/', (c) => showForm(c))

  .post('/', async (c) => {
    const fields = await readForm(c)
    const { pickupDays = [], returnDays = [], workingDays = [] } = fields
    const said = newPointForm.safeParse({ ...single(fields), pickupDays, returnDays, workingDays })
    if (!said.success) return showForm(c, { fields, mistakes: mistakesOf(said.error, c.var.words) })
    try {
      const { id } = await addPickupPoint(c.var.ctx, said.data)
      return c.redirect(`/desk/points/${encodeURIComponent(id)}?done=added`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'invalid-input') throw error
      return showForm(c, { fields, mistakes: mistakesOfProblem(error, c.var.words) })
    }
  })

interface Refused {
  readonly fields: Fields
  readonly mistakes: Mistakes
}

async function showForm(c: HonoContext<WebEnv>, refused?: Refused) {
  const { ctx, words } = c.var
  if (refused) c.status(422)
  return c.render(
    <NewPoint
      points={await listPickupPoints(ctx)}
      fields={refused?.fields ?? {}}
      mistakes={refused?.mistakes ?? {}}
      words={words}
    />,
    { title: words.settings.newPoint.title },
  )
}

const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
const plainWeek = { pickupDays: workdays, returnDays: workdays, workingDays: workdays }

function NewPoint({
  points,
  fields,
  mistakes,
  words,
}: Refused & { points: readonly PickupPoint[]; words: Words }) {
  const { newPoint: said, point } = words.settings
  const [like] = points
  const chosen = fields.like ? first(fields, 'like') : like?.id
  return (
    <div class="settings stack">
      <div class="page-head">
        <Back words={words} />
        <h1>{said.title}</h1>
        <p class="soft">{said.lead}</p>
      </div>
      <Outcome
        mistakes={mistakes}
        isSaved={false}
        labels={{ ...point, like: said.like }}
        words={words}
      />
      <form class="form" method="post" action="/desk/points" novalidate>
        <Section title={point.about}>
          <Field
            name="name"
            label={point.name}
            value={first(fields, 'name')}
            maxlength={200}
            error={mistakes.name}
            words={words}
          />
          <TextField
            name="address"
            label={point.address}
            hint={said.addressHint}
            value={first(fields, 'address')}
            maxlength={500}
            error={mistakes.address}
            words={words}
          />
        </Section>
        <Section title={point.week} lead={point.weekHint}>
          <Week point={plainWeek} fields={fields} mistakes={mistakes} words={words} />
        </Section>
        {points.length > 0 && (
          <Section title={point.closures}>
            <SelectField
              name="like"
              label={said.like}
              hint={said.likeHint}
              value={chosen}
              options={[
                { value: '', label: said.likeNone },
                ...points.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              error={mistakes.like}
              optional
              words={words}
            />
          </Section>
        )}
        <div class="actions">
          <button class="big" type="submit">
            {said.add}
          </button>
        </div>
      </form>
    </div>
  )
}
