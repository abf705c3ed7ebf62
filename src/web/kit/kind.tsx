import type { OfferingKind } from '../../catalogue/offering.ts'
import type { Words } from '../../words/words.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

const icons: Readonly<Record<OfferingKind, IconName>> = {
  'lesson-package': 'notebook',
  material: 'package',
  visit: 'tree-evergreen',
  training: 'chalkboard-teacher',
  kit: 'plant',
  event: 'calendar-star',
  grant: 'hand-coins',
  service: 'broadcast',
}

/** What kind of thing an offering is; each kind has its own sign and colour. */
export function KindBadge({ kind, name }: { kind: OfferingKind; name: string }) {
  return (
    <span class={`badge kind-${kind}`}>
      <Icon name={icons[kind]} />
      {name}
    </span>
  )
}

/** A training has to be followed before this can be borrowed. */
export function TrainingBadge({ words }: { words: Words }) {
  return (
    <span class="badge training">
      <Icon name="student" />
      {words.catalogue.list.training}
    </span>
  )
}
