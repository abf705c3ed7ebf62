import { freshStore } from '#engine'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import type { Context } from '../../src/context.ts'
import { Problem } from '../../src/problem.ts'
import { importCertificates } from '../../src/training/import-certificates.ts'
import { readCsv } from '../../src/training/read-csv.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

const give = (csv: string, id = 'i1', ctx: Context = world.as('els')) =>
  importCertificates(ctx, { id, csv })
const errorsOf = (call: Promise<unknown>) =>
  call.then(
    () => [],
    (error: unknown) =>
      error instanceof Problem
        ? (error.extra.errors ?? []).map(({ field, rule }) => `${field} ${rule}`)
        : Promise.reject(error),
  )
const certificates = () =>
  world.store.read
    .selectFrom('certificate')
    .select(['account', 'school', 'training', 'followed_on', 'valid_until', 'given_by'])
    .orderBy('id')
    .execute()

describe('certificates from a list', () => {
  it('are given to persons and schools, each line one', async () => {
    const csv = [
      'email;school;vorming;datum;geldig tot',
      'Ane@example.org;;vorming;2025-10-08;',
      ';999002;vorming;8/10/2025;31/8/2026',
      '',
      '"dre@example.org";"999003";vorming;2025-10-08;',
    ].join('\r\n')
    expect(await give(csv)).toEqual({ given: 3, known: [], isRepeat: false })
    expect(await give(csv)).toEqual({ given: 3, known: [], isRepeat: true })
    const same = { training: 'vorming', followed_on: '2025-10-08', given_by: 'els' }
    expect(await certificates()).toEqual([
      { account: 'ane', school: null, valid_until: null, ...same },
      { account: null, school: '999002', valid_until: '2026-08-31', ...same },
      { account: 'dre', school: '999003', valid_until: null, ...same },
    ])
  })

  it('leaves what is known already, in this list or from before', async () => {
    const line = 'ane@example.org,vorming,2025-10-08'
    expect(await give(`email,training,date\n${line}\n${line}`)).toMatchObject({
      given: 1,
      known: [3],
    })
    expect(await give(`email,training,date\n${line}`, 'i2')).toMatchObject({
      given: 0,
      known: [2],
    })
    expect(await certificates()).toHaveLength(1)
  })

  it('names every line that is wrong, and then gives none', async () => {
    const csv = [
      'email;school;vorming;datum',
      'ane@example.org;;vorming;2025-10-08',
      'niemand@example.org;;vorming;2025-10-08',
      ';123456;vorming;2025-02-30',
      ';;bee-bots;2027-01-01',
      ';999002;;2025-10-08;te veel',
    ].join('\n')
    expect(await errorsOf(give(csv))).toEqual([
      'lines.3.person no-account',
      'lines.4.school unknown',
      'lines.4.followedOn not-a-day',
      'lines.5.person required',
      'lines.5.training not-a-training',
      'lines.5.followedOn in-the-future',
      'lines.6 csv-width',
      'lines.6.training required',
    ])
    expect(await certificates()).toEqual([])
  })

  it.each([
    ['', 'lines.1 csv-columns'],
    ['email;vorming', 'lines.1 csv-columns'],
    ['email;vorming;datum;schoenmaat\n', 'lines.1 csv-columns'],
    ['email;vorming;datum\n', 'csv required'],
    ['email;vorming;datum\n"ane@example.org;vorming;2025-10-08', 'lines.2 csv-quotes'],
    ['email;vorming;datum\nane"@example.org;vorming;2025-10-08', 'lines.2 csv-quotes'],
  ])('refuses what is no such list: %j', async (csv, error) => {
    expect(await errorsOf(give(csv))).toEqual([error])
  })

  it.each([
    ['email;vorming', { missing: 'followedOn' }],
    ['vorming;datum', { missing: 'person' }],
    ['Naam;E-mail;Vorming;Datum;Schoenmaat', { unknown: 'Naam, Schoenmaat' }],
    ['email;mail;vorming;datum', { double: 'mail' }],
    ['voornaam;achternaam', { missing: 'person, training, followedOn' }],
  ])('says what is wrong with its columns: %j', async (csv, about) => {
    const problem = await give(csv).catch((error: unknown) => error)
    expect(problem).toMatchObject({ extra: { errors: [{ rule: 'csv-columns', with: about }] } })
  })

  it('reads what spreadsheets write: their own separator, days in our order, a title for a training', async () => {
    await world.set([
      build.updateTable('offering').set({ title: 'VR-start' }).where('slug', '=', 'vorming'),
    ])
    const csv = ['sep=;', 'E-mail ;Vorming;Datum', 'ane@example.org;VR-Start;1/9/2025'].join('\r\n')
    expect(await give(`\uFEFF${csv}\r\nane@example.org;vorming;01-09-2025 0:00\r\n`)).toEqual({
      given: 1,
      known: [4],
      isRepeat: false,
    })
    expect(await certificates()).toMatchObject([{ training: 'vorming', followed_on: '2025-09-01' }])
    expect(await errorsOf(give(`${csv};\n;vorming;`, 'i2'))).toEqual([
      'lines.4.person required',
      'lines.4.followedOn required',
    ])
  })

  it('is the partner’s for its own trainings alone', async () => {
    const ctx = world.as('els')
    const as = (slug: string) => ({
      ...ctx,
      actor: ctx.actor && { ...ctx.actor, roles: ['partner'] as const, partners: [slug] },
    })
    const csv = 'email,training,date\nane@example.org,vorming,2025-10-08'
    expect(await errorsOf(give(csv, 'i1', as('mos')))).toEqual(['lines.2.training not-yours'])
    expect(await give(csv, 'i2', as('rtc'))).toMatchObject({ given: 1 })
  })
})

describe('reading a list', () => {
  it('counts the lines of the file, also within quotes', () => {
    expect(
      readCsv('a;b\n"x\ny";"say ""hi"""\n\n c ;d').map(({ number, cells }) => [number, ...cells]),
    ).toEqual([
      [1, 'a', 'b'],
      [2, 'x\ny', 'say "hi"'],
      [5, 'c', 'd'],
    ])
  })

  it('reads back whatever was written as RFC 4180 says', () => {
    const cell = fc.string().map((text) => text.trim())
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(table, (rows) => {
        const heading = ['one', 'two', 'three', 'four']
        const quoted = (row: string[]) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')
        const text = [heading.join(';'), ...rows.map(quoted)].join('\n')
        const read = readCsv(text)
          .slice(1)
          .map(({ cells }) => cells)
        expect(read).toEqual(rows.filter((row) => row.some((one) => one !== '')))
      }),
      { numRuns: 200 },
    )
  })
})
