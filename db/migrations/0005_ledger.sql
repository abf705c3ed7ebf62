-- The ledger. An entry is added once and never changed; a wrong entry is put right by another.
-- An entry names no person and holds no free text: those stand beside it, and can be emptied.

create table reservation (
  id           text primary key,                -- the id of the act that made it
  code         text not null unique,            -- what people read aloud: 6 characters
  school       text not null,
  pickup_point text not null,
  pickup_day   text not null,
  return_day   text not null,
  made_at      text not null,
  note         text,                            -- free text of the borrower; emptied with her name
  constraint reservation_days check (pickup_day <= return_day)
) strict, without rowid;
create index reservation_school on reservation (school, pickup_day);
create index reservation_days on reservation (pickup_point, pickup_day);

-- Who had to do with a reservation. Emptying these rows is how a loan loses its person.
create table party (
  reservation text not null references reservation (id),
  role        text not null,
  position    integer not null,
  account     text,
  name        text,                             -- of a collector, who need not have an account
  primary key (reservation, role, position),
  constraint party_role check (role in ('borrower', 'collector', 'staff'))
) strict, without rowid;
create index party_account on party (account, reservation) where account is not null;

-- Which kind of entry may follow which in a chain. '' is the start of a chain.
create table entry_order (
  kind     text not null,
  resolves text not null,
  primary key (kind, resolves)
) strict, without rowid;

insert into entry_order (kind, resolves) values
  ('reserved', ''),
  ('moved', 'reserved'), ('moved', 'moved'),                                  -- to another copy, or to fewer days
  ('cancelled', 'reserved'), ('cancelled', 'moved'),
  ('checked-out', 'reserved'), ('checked-out', 'moved'),
  ('shortened', 'checked-out'), ('shortened', 'shortened'),                   -- the turnaround of a loan, by override
  ('returned', 'checked-out'), ('returned', 'shortened'),
  ('ready', 'returned');

-- One chain of entries is one promise of one copy, from the reservation to the copy being ready again.
-- Each entry states the days it holds, turnaround included, because settings change later;
-- it replaces the days of its chain from `from_day` on. `until_day` before `from_day` holds none.
create table entry (
  seq         integer primary key,
  chain       integer not null,
  act         text not null references act (id),
  kind        text not null,
  resolves    integer unique references entry (seq),   -- an entry is resolved at most once
  reservation text not null references reservation (id),
  copy        integer not null references copy (id),
  offering    text not null references offering (slug), -- what it was a copy of then
  from_day    text not null,
  until_day   text not null,
  return_day  text not null,                    -- the last day it may be, or was, out
  hash        text not null                     -- of this entry and the hash before it in the chain
) strict;
create index entry_chain on entry (chain);
create index entry_reservation on entry (reservation);

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
  SELECT raise(ABORT, 'entry-is-never-changed');
END;

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN
  SELECT raise(ABORT, 'entry-is-never-removed');
END;

CREATE TRIGGER entry_in_order BEFORE INSERT ON entry
WHEN NOT EXISTS (
  SELECT 1 FROM entry_order WHERE entry_order.kind = new.kind
    AND entry_order.resolves = coalesce((SELECT e.kind FROM entry e WHERE e.seq = new.resolves AND e.chain = new.chain), '')
)
BEGIN
  SELECT raise(ABORT, 'entry-out-of-order');
END;

CREATE TRIGGER entry_starts_a_chain BEFORE INSERT ON entry
WHEN new.resolves IS NULL AND EXISTS (SELECT 1 FROM entry e WHERE e.chain = new.chain)
BEGIN
  SELECT raise(ABORT, 'chain-taken');
END;

-- The calendar. The primary key is the rule against double promises: one row per copy per day.
create table held_day (
  copy_id    integer not null references copy (id),
  day        text not null,
  chain      integer not null,
  turnaround integer not null default 0,        -- 1: not on loan that day, only being made ready
  primary key (copy_id, day),
  constraint held_day_turnaround check (turnaround in (0, 1))
) strict, without rowid;

-- What is out now. The primary key is the rule against two loans of one copy at once.
create table copy_out (
  copy_id integer primary key references copy (id),
  chain   integer not null unique,
  due_day text not null
) strict;

-- Back, but nobody has looked inside yet; or back at another point. Blocks the next hand-out, no reservation.
create table to_check (
  copy_id   integer primary key references copy (id),
  chain     integer not null,
  since_day text not null,
  elsewhere text                                -- the point it was brought to, when not its own
) strict;

CREATE TRIGGER unchecked_copy_stays_in BEFORE INSERT ON copy_out
WHEN EXISTS (SELECT 1 FROM to_check WHERE to_check.copy_id = new.copy_id)
BEGIN
  SELECT raise(ABORT, 'copy-not-checked');
END;

-- What is known to be missing or broken. It stays with the copy until it is put right.
create table remark (
  id          text primary key,
  copy_id     integer not null references copy (id),
  chain       integer,                          -- the loan it came to light in
  part        text,
  counted     integer,
  remark      text not null default '',
  is_hers     integer not null,                 -- 0: it was so when she got it
  made_at     text not null,
  resolved_at text,
  constraint remark_is_hers check (is_hers in (0, 1))
) strict, without rowid;
create index remark_copy on remark (copy_id);

-- How many there are against how many there may be, counted inside the commit that adds one: a quota that two people
-- reach at once stops one of them. A row stands here only while its commit runs.
create table quota (
  counted integer not null,
  most    integer not null,
  constraint quota_kept check (counted <= most)
) strict;
