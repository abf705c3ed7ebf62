import { offeringKinds } from '../../catalogue/offering.ts'
import { Icon } from '../kit/icon.tsx'
import { icons, type IconName } from '../kit/icons.ts'
import { KindArt, MomentArt, OfferingArt, ThemeArt } from '../kit/illustration.tsx'
import { Scene } from '../kit/illustration-scene.tsx'
import { type Moment, momentDrawings } from '../kit/illustrations.ts'
import { Prose } from '../kit/prose.tsx'
import type { LookProps } from './look-props.ts'

const colours = [
  ...['paper', 'surface', 'sunken', 'ink', 'ink-soft', 'line', 'line-strong', 'brand', 'tint'],
  ...['good', 'good-tint', 'warn', 'warn-tint', 'bad', 'bad-tint', 'focus', 'sky', 'field', 'bar'],
  ...['sun', 'brick', 'sea', 'teal', 'leaf', 'pine', 'wood', 'sand'].map((name) => `art-${name}`),
]

/** The colours, by the names that the stylesheets use. */
export function Colours() {
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

/** The sizes and weights of letters. */
export function Type({ words }: LookProps) {
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

/** Every drawing and icon. */
export function Drawings({ vocabulary, language }: LookProps) {
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
