-- When trainings are given, who takes part, and who says that she followed one before.

create table training_session (
  id                text primary key,           -- the act that made it
  training          text not null references offering (slug),
  day               text not null,
  until_day         text not null,              -- the last day of it
  starts_at         text,                       -- 13:30
  ends_at           text,
  place             text not null,
  seats             integer not null,
  note              text,
  certificate_until text,                       -- the last day its certificates count; null: for good
  made_at           text not null,
  cancelled_at      text,
  attended_at       text,                       -- when it was first said who was there: nobody enrols after that
  constraint training_session_days check (day <= until_day),
  constraint training_session_seats check (seats between 1 and 1000)
) strict, without rowid;
create index training_session_training on training_session (training, day);

create table enrolment (
  id       text primary key,                    -- the act that made it
  session  text not null references training_session (id),
  account  text not null references account (id),
  school   text references school (number),
  state    text not null,
  in_line  integer not null,                    -- in the order in which they came
  made_at  text not null,
  unique (session, in_line),
  constraint enrolment_state check (state in ('seat', 'waiting', 'left', 'attended', 'missed'))
) strict, without rowid;
create unique index enrolment_once on enrolment (session, account) where state <> 'left';
create index enrolment_account on enrolment (account);

-- Whoever moves an enrolment on, knew where it stood: when two do so at once, the second looks again.
CREATE TRIGGER enrolment_moves_once BEFORE UPDATE OF state ON enrolment WHEN new.state = old.state OR old.state = 'left'
BEGIN
  SELECT raise(ABORT, 'enrolment-settled');
END;

CREATE TRIGGER enrolment_while_open BEFORE INSERT ON enrolment
WHEN new.state IN ('seat', 'waiting') AND EXISTS (
  SELECT 1 FROM training_session s
  WHERE s.id = new.session AND (s.cancelled_at IS NOT NULL OR s.attended_at IS NOT NULL)
)
BEGIN
  SELECT raise(ABORT, 'enrolment-too-late');
END;

-- The seats of a session, counted inside the commit that changes who sits where. A row stands here only while it runs.
create table seat_count (
  seats   integer not null,
  taken   integer not null,
  waiting integer not null,
  constraint seats_kept check (taken <= seats),
  constraint line_kept check (waiting = 0 or taken >= seats)
) strict;

-- An earlier training. It counts once the desk or the partner that trains has said so.
create table training_claim (
  id          text primary key,                 -- the act that made it
  training    text not null references offering (slug),
  account     text not null references account (id),
  school      text references school (number),
  followed_on text not null,
  made_at     text not null,
  judged_at   text,
  judged_by   text,
  outcome     text,
  constraint training_claim_outcome check (outcome in ('confirmed', 'refused')),
  constraint training_claim_judged check ((judged_at is null) = (outcome is null))
) strict, without rowid;
create unique index training_claim_open on training_claim (training, account) where judged_at is null;
create index training_claim_account on training_claim (account);

CREATE TRIGGER training_claim_judged_once BEFORE UPDATE OF outcome ON training_claim WHEN old.outcome IS NOT NULL
BEGIN
  SELECT raise(ABORT, 'claim-settled');
END;

alter table certificate add column followed_on text;
alter table certificate add column enrolment text references enrolment (id);
create index certificate_enrolment on certificate (enrolment) where enrolment is not null;

-- A reservation that no certificate opens yet: the seat in a session that it rests on, for each of its materials.
create table rests_on (
  reservation text not null references reservation (id),
  offering    text not null references offering (slug),
  enrolment   text not null references enrolment (id),
  lost_on     text,                             -- the day the seat was lost
  lapses_on   text,                             -- without another seat or a certificate, the day the copies are freed
  kept_by     text references act (id),         -- the desk lets it stand all the same
  primary key (reservation, offering),
  constraint rests_on_lost check ((lost_on is null) = (lapses_on is null))
) strict, without rowid;
create index rests_on_enrolment on rests_on (enrolment);
create index rests_on_lapses on rests_on (lapses_on) where lapses_on is not null and kept_by is null;

-- Whoever reserves on a seat, and whoever takes that seat away at the same moment, hear of each other: one looks again.
CREATE TRIGGER rests_on_a_seat BEFORE INSERT ON rests_on
WHEN NOT EXISTS (
  SELECT 1 FROM enrolment e JOIN training_session s ON s.id = e.session
  WHERE e.id = new.enrolment AND e.state = 'seat' AND s.cancelled_at IS NULL
)
BEGIN
  SELECT raise(ABORT, 'enrolment-gone');
END;

CREATE TRIGGER rests_on_another_seat BEFORE UPDATE OF enrolment ON rests_on
WHEN NOT EXISTS (
  SELECT 1 FROM enrolment e JOIN training_session s ON s.id = e.session
  WHERE e.id = new.enrolment AND e.state = 'seat' AND s.cancelled_at IS NULL
)
BEGIN
  SELECT raise(ABORT, 'enrolment-gone');
END;

CREATE TRIGGER seat_is_rested_on BEFORE UPDATE OF state ON enrolment
WHEN old.state = 'seat' AND new.state IN ('left', 'missed') AND EXISTS (
  SELECT 1 FROM rests_on r JOIN promised p ON p.reservation = r.reservation AND p.offering = r.offering
  WHERE r.enrolment = old.id AND r.lost_on IS NULL AND r.kept_by IS NULL
)
BEGIN
  SELECT raise(ABORT, 'enrolment-rested-on');
END;

CREATE TRIGGER session_is_rested_on BEFORE UPDATE OF cancelled_at ON training_session
WHEN old.cancelled_at IS NULL AND new.cancelled_at IS NOT NULL AND EXISTS (
  SELECT 1 FROM enrolment e JOIN rests_on r ON r.enrolment = e.id
  JOIN promised p ON p.reservation = r.reservation AND p.offering = r.offering
  WHERE e.session = old.id AND r.lost_on IS NULL AND r.kept_by IS NULL
)
BEGIN
  SELECT raise(ABORT, 'enrolment-rested-on');
END;
