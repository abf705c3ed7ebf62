import { freshStore } from '#engine'
import { beforeEach, describe, it } from 'vitest'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

describe('a reservation', () => {
  it('holds one copy until none is free, and frees its days once when it is cancelled', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-05  ok
       03-02  cia  reserves  r2  microscope  03-05..03-06  booked
       03-02  ane  reserves  r1  microscope  03-03..03-05  ok
       03-02  cia  cancels   x0  r1          -             reservation-not-found
       03-02  ane  cancels   x1  r1          -             ok
       03-02  ane  cancels   x1  r1          -             ok
       03-02  ane  cancels   x2  r1          -             already-resolved
       03-02  cia  reserves  r3  microscope  03-05..03-06  ok`,
    ))

  it('says id-taken when an id comes back for something else or from somebody else', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-05  ok
       03-02  ane  reserves  r1  microscope  03-03..03-06  id-taken
       03-02  cia  reserves  r1  microscope  03-03..03-05  id-taken`,
    ))

  it('gives every line its copies or keeps nothing', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope                03-03..03-05  ok
       03-02  cia  reserves  r2  bee-bots x2 + microscope  03-03..03-05  booked
       03-02  cia  reserves  r3  bee-bots x2 + box x3      03-03..03-05  ok
       03-02  ane  reserves  r4  bee-bots                  03-05..03-06  booked
       03-02  ane  reserves  r5  bee-bots x3               03-09..03-10  no-such-copy`,
    ))

  it('lets two periods share no day, and touch on none', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-05  ok
       03-02  cia  reserves  r2  microscope  03-06..03-06  ok
       03-02  dre  reserves  r3  microscope  03-06..03-09  booked
       03-02  dre  reserves  r4  microscope  03-09..03-10  ok`,
    ))

  it('lets the return day be somebody else’s pick-up day where the material says so', async () => {
    await world.lending('microscope', { sameDayTurnover: true })
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-05  ok
       03-02  cia  reserves  r2  microscope  03-05..03-05  ok
       03-02  dre  reserves  r3  microscope  03-05..03-06  booked
       03-02  dre  reserves  r4  microscope  03-06..03-09  ok`,
    )
  })

  it('does not count that return day as one of the school’s', async () => {
    await world.lending('microscope', { sameDayTurnover: true, maxCopiesPerSchool: 1 })
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-05..03-06  ok
       03-02  ane  reserves  r2  microscope  03-03..03-05  ok`,
    )
  })
})

describe('turnaround', () => {
  beforeEach(() => world.lending('microscope', { turnaroundDays: 1 }))

  it('holds the copy for working days, and the other days between', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-06  ok
       03-02  cia  reserves  r2  microscope  03-09..03-10  turnaround
       03-02  cia  reserves  r3  microscope  03-10..03-11  ok
       03-02  dre  reserves  r4  microscope  03-12..03-12  turnaround
       03-02  dre  reserves  r5  microscope  03-02..03-02  turnaround`,
    ))

  it('ends at once when the desk marks the copy ready, the same day for a walk-in', () =>
    play(
      world,
      `03-02  ane  reserves    r1  microscope  03-03..03-06  ok
       03-03  els  hands out   h1  r1          MIC-1         ok
       03-04  els  takes back  b1  MIC-1       -             ok
       03-04  els  lends to    w1  cia MIC-1   ..03-06       copy-not-checked
       03-04  els  readies     k1  MIC-1       -             ok
       03-04  els  readies     k2  MIC-1       -             already-resolved
       03-04  els  lends to    w2  cia MIC-1   ..03-06       ok`,
    ))

  it('gives way to the desk’s own reason, and a booking does not', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-06    ok
       03-02  els  reserves  r2  microscope  03-09..03-10 !  ok
       03-02  els  reserves  r3  microscope  03-10..03-11 !  booked
       03-02  cia  reserves  r4  microscope  03-10..03-12    booked`,
    ))
})

describe('the desk', () => {
  it('hands out what was reserved, and takes it back once', () =>
    play(
      world,
      `03-02  ane  reserves    r1  bee-bots x2  03-03..03-06  ok
       03-03  els  hands out   h1  r1           BEE-1         ok
       03-03  els  hands out   h2  r1           BEE-1         already-out
       03-03  els  hands out   h3  r1           BOX-1         not-in-reservation
       03-03  els  hands out   h4  r1           BEE-K         copy-elsewhere
       03-03  els  hands out   h5  r1           NONE          invalid-input
       03-03  els  hands out   h6  r1           BEE-2         ok
       03-05  els  takes back  b1  BEE-1        -             ok
       03-05  els  takes back  b2  BEE-1        -             not-on-loan
       03-05  els  takes back  b3  NONE         -             copy-not-found
       03-05  ane  cancels     x1  r1           -             already-resolved`,
    ))

  it('takes another copy than planned, and moves what was promised on it', () =>
    play(
      world,
      `03-02  ane  reserves   r1  bee-bots    03-03..03-06  ok
       03-02  cia  reserves   r2  bee-bots    03-03..03-06  ok
       03-03  els  hands out  h1  r1          BEE-2         ok
       03-03  els  hands out  h2  r2          BEE-1         ok`,
    ))

  it('takes another copy the day after, and moves what was not collected either', () =>
    play(
      world,
      `03-02  ane  reserves   r1  bee-bots    03-03..03-06  ok
       03-02  cia  reserves   r2  bee-bots    03-03..03-05  ok
       03-04  els  hands out  h1  r1          BEE-2         ok
       03-04  els  hands out  h2  r2          BEE-1         ok`,
    ))

  it('hands out on the return day, though another may collect that day', async () => {
    await world.lending('microscope', { sameDayTurnover: true })
    await play(
      world,
      `03-02  ane  reserves    r1  microscope  03-04..03-05  ok
       03-02  cia  reserves    r2  microscope  03-05..03-06  ok
       03-05  els  hands out   h1  r1          MIC-1         ok
       03-05  els  hands out   h2  r2          MIC-1         already-out
       03-05  els  takes back  b1  MIC-1       ready         ok
       03-05  els  hands out   h3  r2          MIC-1         ok`,
    )
  })

  it('lends to a walk-in what is free, moving what is promised where it can', () =>
    play(
      world,
      `03-02  ane  reserves  r1  bee-bots      03-03..03-06  ok
       03-02  els  lends to  w1  cia BEE-1     ..03-04       ok
       03-02  els  lends to  w2  dre BEE-2     ..03-04       booked
       03-02  els  lends to  w3  dre MIC-1     ..03-07       closed
       03-02  els  lends to  w4  dre MIC-1     ..03-07 !     ok`,
    ))

  it('hands out early where the copy is free', () =>
    play(
      world,
      `03-02  ane  reserves   r1  microscope  03-05..03-06  ok
       03-02  cia  reserves   r2  box         03-03..03-04  ok
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-03  cia  reserves   r3  microscope  03-04..03-04  booked`,
    ))

  it('frees the rest of the days on an early return', () =>
    play(
      world,
      `03-02  ane  reserves    r1  microscope  03-03..03-13  ok
       03-03  els  hands out   h1  r1          MIC-1         ok
       03-05  els  takes back  b1  MIC-1       -             ok
       03-05  cia  reserves    r2  microscope  03-05..03-06  booked
       03-05  cia  reserves    r3  microscope  03-06..03-09  ok`,
    ))

  it('never fails a late return for what comes next', async () => {
    await world.lending('microscope', { turnaroundDays: 2 })
    await play(
      world,
      `03-02  ane  reserves    r1  microscope  03-03..03-05  ok
       03-02  cia  reserves    r2  microscope  03-10..03-11  ok
       03-03  els  hands out   h1  r1          MIC-1         ok
       03-09  els  takes back  b1  MIC-1       -             ok
       03-10  els  hands out   h2  r2          MIC-1         copy-not-checked
       03-10  els  readies     k1  MIC-1       -             ok
       03-10  els  hands out   h2  r2          MIC-1         ok`,
    )
  })

  it('keeps a copy that came back at another point until its own point scans it', () =>
    play(
      world,
      `03-02  els  lends to    w1  cia MIC-1   ..03-04    ok
       03-04  els  takes back  b1  MIC-1       @kortrijk  ok
       03-04  els  readies     k1  MIC-1       -          copy-elsewhere
       03-05  cia  reserves    r1  microscope  03-06..03-06  turnaround
       03-05  els  takes back  b2  MIC-1       @kortrijk  not-on-loan
       03-05  els  takes back  b3  MIC-1       ready      ok
       03-05  cia  reserves    r2  microscope  03-06..03-06  ok`,
    ))
})

describe('a copy that should be back', () => {
  it('is not offered for a week, and keeps its school from booking after that', () =>
    play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-06  cia  reserves   r2  microscope  03-13..03-13  overdue
       03-06  cia  reserves   r3  microscope  03-16..03-16  ok
       03-12  ane  reserves   r4  box         03-16..03-16  ok
       03-13  ane  reserves   r5  box         03-16..03-16  school-overdue
       03-13  els  reserves   r6  box         03-17..03-17 !  ok`,
    ))
})
