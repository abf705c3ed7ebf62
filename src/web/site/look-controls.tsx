import { offeringKinds } from '../../catalogue/offering.ts'
import { Field, SelectField, TextField } from '../kit/field.tsx'
import { Icon } from '../kit/icon.tsx'
import { KindBadge } from '../kit/kind.tsx'
import { Done, Notice } from '../kit/notice.tsx'
import { Pager } from '../kit/pager.tsx'
import { StateBadge } from '../kit/state-badge.tsx'
import type { LookProps } from './look-props.ts'
import { SearchField } from './search-field.tsx'

/** Buttons, the search box and the pager. */
export function Buttons({ words }: LookProps) {
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

/** Badges, states and chosen filters. */
export function Badges({ vocabulary, words, language }: LookProps) {
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

/** Sentences that have to be seen, from good to bad. */
export function Notices({ words }: LookProps) {
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

/** Fields of forms, one of them wrong. */
export function Fields({ words }: LookProps) {
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
