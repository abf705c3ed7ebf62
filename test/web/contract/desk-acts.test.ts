import { describe, expect, it } from 'vitest'
import { done, lego, outcome, type Scene, scene } from './scenario.ts'

// What the desk does beyond handing out and taking back. Today is Monday 2 February 2026.

function walkIn({ desk }: Scene, borrower: string, returnDay: string, ...barcodes: string[]) {
  return desk.post('/check-outs', { borrower: `${borrower}@example.org`, returnDay, barcodes })
}

async function reserved(made: Scene, from: string, until: string): Promise<string> {
  return (await done(made.reserve(made.ane, from, until))).body.id
}

describe('who may', () => {
  const calls: [path: string, body: unknown][] = [
    ['/reservations/none/preparation', { barcodes: ['LEGO-1'] }],
    ['/reservations/none/put-back', {}],
    ['/copies/LEGO-1/repairs', { from: '2026-02-02', reason: 'Stuk.' }],
    ['/copies/LEGO-1/retirement', { reason: 'Versleten.' }],
    ['/copies/LEGO-1/loss', { reason: 'Kwijt.' }],
    ['/copies/LEGO-1/service', undefined],
    ['/check-outs/none/reversal', undefined],
    ['/returns/none/reversal', undefined],
  ]

  it.each(calls)('POST %s is for the desk, before anything is read', async (path, body) => {
    const made = await scene()
    expect(outcome(await made.app.as().post(path, body))).toBe('401 sign-in-needed')
    for (const other of [made.ane, made.coordinator]) {
      expect(outcome(await other.post(path, body))).toBe('403 forbidden')
      expect((await other.send('POST', path, '{broken')).status).toBe(403)
    }
    expect([401, 403]).not.toContain((await made.desk.post(path, body)).status)
  })

  it('reads a history: the desk alone, and 404 of what is not there', async () => {
    const made = await scene()
    const id = await reserved(made, '2026-02-03', '2026-02-06')
    for (const path of [`/reservations/${id}/history`, '/copies/LEGO-1/history']) {
      expect((await made.app.as().get(path)).status).toBe(401)
      expect((await made.ane.get(path)).status).toBe(403)
      expect((await made.desk.get(path)).status).toBe(200)
    }
    expect((await made.desk.get('/reservations/none/history')).status).toBe(404)
    expect((await made.desk.get('/copies/NONE/history')).status).toBe(404)
  })
})

describe('POST /reservations/{id}/preparation', () => {
  it('DK-08: keeps a copy for whom it is set aside for', async () => {
    const made = await scene({ copies: 2 })
    const id = await reserved(made, '2026-02-03', '2026-02-06')
    const path = `/reservations/${id}/preparation`
    expect(outcome(await made.desk.post(path, { barcodes: [] }))).toBe('422 invalid-input')
    expect(outcome(await made.desk.post(path, { barcodes: ['NONE'] }))).toBe('422 invalid-input')
    const set = await done(made.desk.post(path, { barcodes: ['LEGO-2'] }))
    expect(set.body).toMatchObject({ prepared: true, lines: [{ copies: [{ barcode: 'LEGO-2' }] }] })
    const refused = await walkIn(made, 'bo', '2026-02-02', 'LEGO-2')
    expect(outcome(refused)).toBe('409 copy-prepared')
    expect(refused.body.detail).toContain(set.body.code)
    expect((await made.desk.get('/copies/LEGO-2')).body.preparedFor).toBe(set.body.code)
    // Somebody else's promise moves around it, and never it.
    await done(made.reserve(made.bo, '2026-02-03', '2026-02-06'))
    expect((await made.desk.get(`/reservations/${id}`)).body.lines[0].copies[0].barcode).toBe(
      'LEGO-2',
    )
    made.day('2026-02-03')
    const gone = await made.desk.post('/check-outs', { reservation: id, barcodes: ['LEGO-2'] })
    expect(outcome(gone)).toBe('201')
  })

  it('RG-24: checks alike whichever way it is asked, and once for the same key', async () => {
    const made = await scene({ copies: 2 })
    const id = await reserved(made, '2026-02-03', '2026-02-06')
    const key = { 'Idempotency-Key': 'set-1' }
    const path = `/reservations/${id}/preparation`
    const first = await made.desk.post(path, { barcodes: ['LEGO-1'] }, key)
    const again = await made.desk.post(path, { barcodes: ['LEGO-1'] }, key)
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body])
    await done(made.desk.post('/copies/LEGO-2/repairs', { from: '2026-02-02', reason: 'Stuk.' }))
    expect(outcome(await made.desk.post(path, { barcodes: ['LEGO-2'] }))).toBe('409 in-repair')
    expect(outcome(await walkIn(made, 'bo', '2026-02-02', 'LEGO-2'))).toBe('409 in-repair')
  })

  it('is listed until it is done: today’s and the next pick-up day’s, in shelf order', async () => {
    const point = { openDays: ['mon', 'wed'], workingDays: ['mon', 'wed'] }
    const made = await scene({ copies: 3, point })
    const later = await reserved(made, '2026-02-09', '2026-02-11')
    const wednesday = await reserved(made, '2026-02-04', '2026-02-09')
    const today = await reserved(made, '2026-02-02', '2026-02-04')
    const listed = async () => {
      const { body } = await made.desk.get('/desk/today?pickupPoint=desk')
      return body.toPrepare.map(({ id }: { id: string }) => id)
    }
    expect((await listed()).toSorted()).toEqual([wednesday, today].toSorted())
    expect(await listed()).not.toContain(later)
    const { body } = await made.desk.get(`/reservations/${wednesday}`)
    const [{ barcode }] = body.lines[0].copies
    await done(made.desk.post(`/reservations/${wednesday}/preparation`, { barcodes: [barcode] }))
    expect(await listed()).toEqual([today])
    await done(made.desk.post(`/reservations/${wednesday}/put-back`, {}))
    expect((await listed()).toSorted()).toEqual([wednesday, today].toSorted())
  })
})

describe('out of service', () => {
  it('AV-08: takes one piece off the days of its repair', async () => {
    const made = await scene({ today: '2030-03-15', copies: 7 })
    await done(made.reserve(made.ane, '2030-03-21', '2030-03-31', lego(3)))
    const repair = { from: '2030-03-18', reason: 'Een wiel is los.' }
    const out = await done(made.desk.post('/copies/LEGO-7/repairs', repair))
    expect(out.body).toMatchObject({
      barcode: 'LEGO-7',
      outOfService: [{ kind: 'repair', from: '2030-03-18', reason: 'Een wiel is los.' }],
    })
    expect(await made.free('2030-03-17', '2030-03-20', '2030-03-21')).toEqual([7, 6, 3])
  })

  it('moves who is hit where it fits, and leaves the rest at risk', async () => {
    const made = await scene({ copies: 2 })
    const id = await reserved(made, '2026-02-04', '2026-02-06')
    const copyOf = async () =>
      (await made.desk.get(`/reservations/${id}`)).body.lines[0].copies[0].barcode
    const planned = await copyOf()
    const other = planned === 'LEGO-1' ? 'LEGO-2' : 'LEGO-1'
    const days = { from: '2026-02-03', until: '2026-02-10', reason: 'Stuk.' }
    await done(made.desk.post(`/copies/${planned}/repairs`, days))
    expect(await copyOf()).toBe(other)
    expect((await made.desk.get(`/reservations/${id}`)).body.atRisk).toBe(false)
    await done(made.desk.post(`/copies/${other}/retirement`, { reason: 'Versleten.' }))
    expect((await made.desk.get(`/reservations/${id}`)).body).toMatchObject({
      state: 'reserved',
      atRisk: true,
    })
    await done(made.ane.post(`/reservations/${id}/cancellation`))
    expect(await made.free('2026-02-04', '2026-02-11')).toEqual([0, 1])
  })

  it('ends early, and the days are free again', async () => {
    const made = await scene()
    await done(made.desk.post('/copies/LEGO-1/repairs', { from: '2026-02-02', reason: 'Stuk.' }))
    expect(await made.free('2026-02-20')).toEqual([0])
    made.day('2026-02-05')
    expect((await done(made.desk.post('/copies/LEGO-1/service'))).body.outOfService).toEqual([])
    expect(await made.free('2026-02-20')).toEqual([1])
    expect(outcome(await made.desk.post('/copies/LEGO-1/service'))).toBe('409 already-resolved')
  })

  it('refuses days and reasons that make no sense', async () => {
    const made = await scene()
    const repairs = (body: unknown) => made.desk.post('/copies/LEGO-1/repairs', body)
    const wrong = [
      [{ from: '2026-02-02' }, 'reason'],
      [{ from: '2026-02-02', reason: ' ' }, 'reason'],
      [{ from: '2026-02-30', reason: 'Stuk.' }, 'from'],
      [{ from: '2025-12-01', reason: 'Stuk.' }, 'from'],
      [{ from: '2026-02-05', until: '2026-02-04', reason: 'Stuk.' }, 'until'],
      [{ from: '2026-02-05', reason: 'Stuk.', days: 3 }, 'days'],
    ] as const
    for (const [body, field] of wrong) {
      expect(await repairs(body)).toMatchObject({ status: 422, body: { errors: [{ field }] } })
    }
    expect(await made.free('2026-02-05')).toEqual([1])
    expect((await made.desk.post('/copies/NONE/loss', { reason: 'Kwijt.' })).status).toBe(404)
  })

  it('RG-09: does not keep another copy from its borrower', async () => {
    const made = await scene({ copies: 2 })
    await done(made.desk.post('/copies/LEGO-2/repairs', { from: '2026-02-02', reason: 'Stuk.' }))
    const id = await reserved(made, '2026-02-02', '2026-02-06')
    const out = await made.desk.post('/check-outs', { reservation: id, barcodes: ['LEGO-1'] })
    expect(outcome(out)).toBe('201')
  })

  it('RG-17: a retired copy says so when it is scanned, and a lost one is found by its return', async () => {
    const made = await scene({ copies: 2 })
    await done(made.desk.post('/copies/LEGO-1/retirement', { reason: 'Versleten.' }))
    const refused = await walkIn(made, 'bo', '2026-02-05', 'LEGO-1')
    expect(outcome(refused)).toBe('409 copy-retired')
    expect(refused.body.detail).toContain('LEGO-1')
    const loan = (await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-2'))).body.id
    made.day('2026-03-09')
    await done(made.desk.post('/copies/LEGO-2/loss', { reason: 'School vindt het niet.' }))
    expect((await made.bo.get(`/reservations/${loan}`)).body.state).toBe('lost')
    expect((await made.reserve(made.bo, '2026-03-10', '2026-03-11')).body.code).not.toBe(
      'school-overdue',
    )
    made.day('2026-03-16')
    const found = await done(made.desk.post('/returns', { barcode: 'LEGO-2', ready: true }))
    expect(found.body.reservation).toMatchObject({ id: loan, state: 'returned' })
    expect(await made.free('2026-03-16')).toEqual([1])
  })
})

describe('what is known of a copy', () => {
  const parts = [
    { name: 'robot', count: 6, essential: true },
    { name: 'mat', count: 2, essential: false },
  ]

  it('DK-04, DK-07, DK-18, DK-19: is said at return, and the copy waits until somebody confirms it', async () => {
    const made = await scene()
    await done(made.desk.put('/offerings/lego/parts', parts))
    await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))
    made.day('2026-02-11')
    const back = await made.desk.post('/returns', {
      barcode: 'LEGO-1',
      parts: [
        { part: 'robot', counted: 5 },
        { part: 'mat', counted: 2 },
      ],
      remark: 'Een wiel is los.',
    })
    expect(back.body).toMatchObject({
      daysLate: 6,
      toCheck: true,
      reservation: { state: 'returned' },
    })
    expect(back.body.remarks).toHaveLength(2)
    // Two of three parts are ticked: it stays in until the desk says that it may go.
    expect(outcome(await walkIn(made, 'cia', '2026-02-12', 'LEGO-1'))).toBe('409 copy-not-checked')
    await done(made.desk.post('/copies/LEGO-1/readiness'))
    const { remarks } = (await made.desk.get('/copies/LEGO-1')).body
    expect(remarks).toContainEqual({ part: 'robot', counted: 5, remark: '' })
    expect(outcome(await walkIn(made, 'cia', '2026-02-12', 'LEGO-1'))).toBe('201')
  })

  it('without a contents list nothing has to be confirmed but that it is ready', async () => {
    const made = await scene()
    await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))
    await done(made.desk.post('/returns', { barcode: 'LEGO-1', ready: true }))
    expect(outcome(await walkIn(made, 'cia', '2026-02-05', 'LEGO-1'))).toBe('201')
  })
})

describe('a return', () => {
  it('DK-12: at another point holds the copy until its own point scans it', async () => {
    const made = await scene()
    const there = { name: 'Tielt', address: 'X', openDays: ['mon'], workingDays: ['mon'] }
    await done(made.desk.put('/pickup-points/tielt', { ...there, closures: [] }))
    await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))
    const back = await made.desk.post('/returns', { barcode: 'LEGO-1', pickupPoint: 'tielt' })
    expect(back.body).toMatchObject({ toCheck: true, reservation: { state: 'returned' } })
    expect(await made.free('2026-02-03')).toEqual([0])
    expect(outcome(await walkIn(made, 'cia', '2026-02-05', 'LEGO-1'))).toBe('409 copy-not-checked')
    await done(made.desk.post('/returns', { barcode: 'LEGO-1', ready: true }))
    expect(await made.free('2026-02-03')).toEqual([1])
  })

  it('is dated back seven days at most', async () => {
    const made = await scene({ copies: 1 })
    await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))
    made.day('2026-02-12')
    for (const day of ['2026-02-04', '2026-02-13', '2026-02-30', 'gisteren']) {
      const refused = await made.desk.post('/returns', { barcode: 'LEGO-1', day })
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'day' }] } })
    }
    const back = await made.desk.post('/returns', { barcode: 'LEGO-1', day: '2026-02-05' })
    expect(outcome(back)).toBe('201')
  })
})

describe('a loan', () => {
  it('RG-16: is counted once and not overdue any more when the desk moves its due day', async () => {
    const made = await scene({ copies: 2 })
    const { body } = await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))
    made.day('2026-02-06')
    expect(await made.free('2026-02-09')).toEqual([1])
    const path = `/reservations/${body.id}/extension`
    await done(made.desk.post(path, { returnDay: '2026-02-12' }))
    expect((await made.desk.get(`/reservations/${body.id}`)).body.overdue).toBe(false)
    expect(await made.free('2026-02-09', '2026-02-12', '2026-02-13')).toEqual([1, 1, 2])
  })
})

describe('a reversal', () => {
  it('takes a hand-out back by its id, the same day, and once', async () => {
    const made = await scene()
    const id = await reserved(made, '2026-02-02', '2026-02-06')
    const key = { 'Idempotency-Key': 'out-1' }
    const wish = { reservation: id, barcodes: ['LEGO-1'] }
    const out = await done(made.desk.post('/check-outs', wish, key))
    expect(out.body.checkOut).toBe('out-1')
    const back = await made.desk.post('/check-outs/out-1/reversal')
    expect([back.status, back.body.state]).toEqual([200, 'reserved'])
    expect(outcome(await made.desk.post('/check-outs/out-1/reversal'))).toBe('409 already-resolved')
    expect(outcome(await made.desk.post('/check-outs/none/reversal'))).toBe('404 not-found')
    const again = await done(made.desk.post('/check-outs', wish))
    made.day('2026-02-03')
    const late = await made.desk.post(`/check-outs/${again.body.checkOut}/reversal`)
    expect(outcome(late)).toBe('409 reversal-too-late')
  })

  it('of a walk-in frees what it took', async () => {
    const made = await scene()
    const out = await done(walkIn(made, 'bo', '2026-02-06', 'LEGO-1'))
    expect(await made.free('2026-02-03')).toEqual([0])
    const back = await made.desk.post(`/check-outs/${out.body.checkOut}/reversal`)
    expect([back.status, back.body.state]).toEqual([200, 'cancelled'])
    expect(await made.free('2026-02-03')).toEqual([1])
  })

  it('takes a return back, and says so when somebody has the days', async () => {
    const made = await scene()
    await done(walkIn(made, 'bo', '2026-02-06', 'LEGO-1'))
    const back = await done(made.desk.post('/returns', { barcode: 'LEGO-1', ready: true }))
    const out = await made.desk.post(`/returns/${back.body.id}/reversal`)
    expect([out.status, out.body.state]).toEqual([200, 'checked-out'])
    expect(await made.free('2026-02-05')).toEqual([0])
    const second = await done(made.desk.post('/returns', { barcode: 'LEGO-1', ready: true }))
    await done(made.reserve(made.cia, '2026-02-05', '2026-02-06'))
    const refused = await made.desk.post(`/returns/${second.body.id}/reversal`)
    expect(outcome(refused)).toBe('409 copy-promised')
    expect((await made.desk.get('/copies/LEGO-1')).body.state).toBe('in-house')
  })
})

describe('an override', () => {
  it('lifts the rules but not what is not there, and its reason stays', async () => {
    const made = await scene({ copies: 1, lending: { maxDays: 3, leadDays: 5 } })
    const wish = { borrower: 'ane@example.org', override: { reason: 'De directeur belde.' } }
    const refused = await made.reserve(made.desk, '2026-02-03', '2026-02-20', {
      borrower: 'ane@example.org',
    })
    expect(outcome(refused)).toBe('409 too-soon period-too-long')
    const made1 = await done(made.reserve(made.desk, '2026-02-03', '2026-02-20', wish))
    const history = await made.desk.get(`/reservations/${made1.body.id}/history`)
    expect(history.body.hits).toMatchObject([
      { kind: 'reserved', reason: 'De directeur belde.', by: 'desk' },
    ])
    const booked = await made.reserve(made.desk, '2026-02-05', '2026-02-06', wish)
    expect(booked.body.reasons.map(({ code }: { code: string }) => code)).toContain('booked')
    await done(made.ane.post(`/reservations/${made1.body.id}/cancellation`))
    await done(made.desk.post('/copies/LEGO-1/repairs', { from: '2026-02-02', reason: 'Stuk.' }))
    const broken = await made.reserve(made.desk, '2026-02-05', '2026-02-06', wish)
    expect(broken.status).toBe(409)
    expect(broken.body.reasons.map(({ code }: { code: string }) => code)).toContain('in-repair')
  })

  it('and what happened to a copy is told in order', async () => {
    const made = await scene()
    await done(walkIn(made, 'bo', '2026-02-06', 'LEGO-1'))
    made.day('2026-02-03')
    await done(made.desk.post('/returns', { barcode: 'LEGO-1', ready: true }))
    made.day('2026-02-04')
    await done(made.desk.post('/copies/LEGO-1/repairs', { from: '2026-02-04', reason: 'Stuk.' }))
    made.day('2026-02-05')
    await done(made.desk.post('/copies/LEGO-1/service'))
    const { hits } = (await made.desk.get('/copies/LEGO-1/history')).body
    expect(hits.map(({ kind }: { kind: string }) => kind)).toEqual([
      'back-in-service',
      'repair',
      'ready',
      'returned',
      'checked-out',
    ])
    expect(hits[1].reason).toBe('Stuk.')
  })
})
