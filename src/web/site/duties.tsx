import { type Actor, isOf } from '../../context.ts'
import type { Words } from '../../words/words.ts'
import { Icon } from '../kit/icon.tsx'
import type { IconName } from '../kit/icons.ts'

/** Where somebody goes who works for the service: the desk, the coordinator, a partner. Nothing for teachers. */
export function Duties({
  actor,
  tiesWaiting,
  words,
}: {
  actor: Actor
  /** How many teachers wait to be confirmed. */
  tiesWaiting: number
  words: Words
}) {
  const { page, ties } = words.account
  const isOfDesk = isOf(actor, 'desk', 'coordinator')
  if (!isOfDesk && !isOf(actor, 'partner')) return null
  const links: (readonly [icon: IconName, href: string, label: string])[] = isOfDesk
    ? [
        ['users-three', '/desk/ties', tiesWaiting === 0 ? ties.title : page.ties(tiesWaiting)],
        ['student', '/desk/trainings', words.trainings.sessions.organise],
        ['sliders-horizontal', '/desk/settings', words.settings.title],
      ]
    : [['student', '/partner/trainings', words.trainings.sessions.organise]]
  return (
    <section class="stack" aria-labelledby="duties">
      <h2 id="duties">{page.duties}</h2>
      <div class="actions">
        {links.map(([icon, href, label]) => (
          <a class="button quiet" href={href}>
            <Icon name={icon} />
            {label}
          </a>
        ))}
      </div>
    </section>
  )
}
