import { Hono } from 'hono'
import { listVocabulary } from '../../catalogue/list-vocabulary.ts'
import type { WebEnv } from '../kit/env.ts'
import { inDevelopment } from '../kit/in-development.ts'
import { LookPart } from '../kit/look-part.tsx'
import { Colours, Drawings, Type } from './look-basics.tsx'
import { Calendar, Cards } from './look-cards.tsx'
import { Badges, Buttons, Fields, Notices } from './look-controls.tsx'
import type { LookProps } from './look-props.ts'

/** Every component that pages are made of, alive: what is changed in one is seen here. Not there in production. */
export const devLook = new Hono<WebEnv>().use(inDevelopment).get('/', async (c) => {
  const { ctx, words, language } = c.var
  const vocabulary = await listVocabulary(ctx)
  return c.render(
    <Look vocabulary={vocabulary} today={ctx.today} words={words} language={language} />,
    { title: words.catalogue.look.title, hasSearch: true },
  )
})

function Look(props: LookProps) {
  const { look } = props.words.catalogue
  return (
    <div class="look stack">
      <header class="page-head">
        <h1>{look.title}</h1>
        <p class="lead soft">{look.lead}</p>
      </header>
      <LookPart title={look.colours}>
        <Colours />
      </LookPart>
      <LookPart title={look.type}>
        <Type {...props} />
      </LookPart>
      <LookPart title={look.drawings}>
        <Drawings {...props} />
      </LookPart>
      <LookPart title={look.buttons}>
        <Buttons {...props} />
      </LookPart>
      <LookPart title={look.badges}>
        <Badges {...props} />
      </LookPart>
      <LookPart title={look.notices}>
        <Notices {...props} />
      </LookPart>
      <LookPart title={look.fields}>
        <Fields {...props} />
      </LookPart>
      <LookPart title={look.cards}>
        <Cards {...props} />
      </LookPart>
      <LookPart title={look.calendar}>
        <Calendar {...props} />
      </LookPart>
      <LookPart title={look.deskTitle}>
        <p>
          <a class="button quiet" href="/desk/look">
            {look.desk}
          </a>
        </p>
      </LookPart>
    </div>
  )
}
