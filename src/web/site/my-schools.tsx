import type { School } from '../../accounts/find-school.ts'
import type { OwnSchool } from '../../accounts/list-own-schools.ts'
import type { Words } from '../../words/words.ts'
import { Field } from '../kit/field.tsx'

/** What she looked for, and the first schools that answer to it. */
export interface SchoolSearch {
  readonly q: string
  readonly hits: readonly School[]
  readonly total: number
}

/** The schools she teaches at, and a search to add one. */
export function MySchools({
  schools,
  search,
  words,
}: {
  schools: readonly OwnSchool[]
  search: SchoolSearch | undefined
  words: Words
}) {
  const { schools: said } = words.account
  return (
    <section class="stack" aria-labelledby="schools">
      <h2 id="schools">{said.title}</h2>
      {schools.length === 0 && <p>{said.none}</p>}
      <ul class="rows">
        {schools.map((school) => (
          <li class="row">
            <Name school={school} words={words}>
              {state(school, words)}
            </Name>
            {!school.isConfirmed && <p>{said.waitingHint}</p>}
            {school.isConfirmed && school.isContact && (
              <p>
                <a href={`/schools/${encodeURIComponent(school.number)}/loans`}>
                  {words.changes.school.link}
                </a>
              </p>
            )}
            <form method="post" action={`/account/schools/${school.number}/removal`}>
              <button type="submit" class="quiet">
                {said.leave(school.name)}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <AddSchool
        search={search}
        isHers={(number) => schools.some((school) => school.number === number)}
        words={words}
      />
    </section>
  )
}

function state({ isConfirmed, isContact }: OwnSchool, { account }: Words): string {
  if (!isConfirmed) return account.schools.waiting
  return isContact
    ? `${account.schools.confirmed}, ${account.schools.contact}`
    : account.schools.confirmed
}

function Name({ school, words, children }: { school: School; words: Words; children?: string }) {
  return (
    <div class="row-main">
      <h3>{school.name}</h3>
      <p class="soft">
        {school.municipality} · {words.account.schools.number(school.number)}
      </p>
      {children && <span class="badge">{children}</span>}
    </div>
  )
}

function AddSchool({
  search,
  isHers,
  words,
}: {
  search: SchoolSearch | undefined
  isHers: (number: string) => boolean
  words: Words
}) {
  const { schools: said } = words.account
  return (
    <div class="stack" id="add">
      <h3>{said.add}</h3>
      <form class="form" action="/account#add">
        <Field
          words={words}
          name="q"
          type="search"
          label={said.search}
          hint={said.searchHint}
          value={search?.q}
          maxlength={100}
        />
        <div class="actions">
          <button type="submit" class="quiet">
            {said.searchButton}
          </button>
        </div>
      </form>
      {search && <Found search={search} isHers={isHers} words={words} />}
    </div>
  )
}

function Found({
  search,
  isHers,
  words,
}: {
  search: SchoolSearch
  isHers: (number: string) => boolean
  words: Words
}) {
  const { schools: said } = words.account
  return (
    <>
      <p role="status">{said.found(search.total, search.hits.length)}</p>
      <ul class="rows">
        {search.hits.map((school) => (
          <li class="row">
            <Name school={school} words={words} />
            {isHers(school.number) ? (
              <p class="soft">{said.chosen}</p>
            ) : (
              <form method="post" action="/account/schools">
                <button class="quiet" type="submit" name="school" value={school.number}>
                  {said.choose}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
