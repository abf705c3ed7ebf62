-- The rest of the lending rules: more kinds of entries, what is promised now, copies out of service.

alter table lending add column max_per_school_at_opening integer not null default 1;
alter table lending add column max_extensions integer not null default 1;
alter table lending add column extension_days integer not null default 7;
alter table pickup_point add column opening_days integer not null default 14;

insert into entry_order (kind, resolves) values
  ('offered', ''),                                                            -- to a wish, until it is accepted
  ('reserved', 'offered'), ('reserved', 'moved'),                             -- accepted
  ('moved', 'changed'), ('moved', 'kept'), ('moved', 'put-back'), ('moved', 'hand-out-reversed'), ('moved', 'offered'),
  ('moved', 'prepared'),                                                      -- fewer days only: see prepared_stays
  ('changed', 'reserved'), ('changed', 'moved'), ('changed', 'changed'), ('changed', 'kept'), ('changed', 'prepared'),
  ('changed', 'put-back'), ('changed', 'hand-out-reversed'),
  ('prepared', 'reserved'), ('prepared', 'moved'), ('prepared', 'changed'), ('prepared', 'kept'), ('prepared', 'put-back'),
  ('prepared', 'hand-out-reversed'),
  ('put-back', 'prepared'), ('put-back', 'kept'), ('put-back', 'moved'),      -- no longer set aside
  ('kept', 'reserved'), ('kept', 'moved'), ('kept', 'changed'), ('kept', 'prepared'), ('kept', 'kept'), ('kept', 'put-back'),
  ('kept', 'hand-out-reversed'),                                              -- not collected, still coming
  ('lapsed', 'reserved'), ('lapsed', 'moved'), ('lapsed', 'changed'), ('lapsed', 'prepared'), ('lapsed', 'kept'),
  ('lapsed', 'put-back'), ('lapsed', 'hand-out-reversed'), ('lapsed', 'offered'),
  ('cancelled', 'changed'), ('cancelled', 'prepared'), ('cancelled', 'kept'), ('cancelled', 'put-back'),
  ('cancelled', 'hand-out-reversed'), ('cancelled', 'offered'),
  ('checked-out', 'changed'), ('checked-out', 'prepared'), ('checked-out', 'kept'), ('checked-out', 'put-back'),
  ('checked-out', 'hand-out-reversed'),
  ('hand-out-reversed', 'checked-out'), ('hand-out-reversed', 'shortened'), ('hand-out-reversed', 'extended'),
  ('extended', 'checked-out'), ('extended', 'shortened'), ('extended', 'extended'), ('extended', 'return-reversed'),
  ('shortened', 'extended'), ('shortened', 'return-reversed'),
  ('returned', 'extended'), ('returned', 'return-reversed'), ('returned', 'written-off'),  -- found again
  ('return-reversed', 'returned'), ('return-reversed', 'ready'),
  ('written-off', 'checked-out'), ('written-off', 'shortened'), ('written-off', 'extended'), ('written-off', 'return-reversed');

-- What is promised now and not out yet: the tip of every such chain. Kept by the triggers below, so no act can forget it.
create table promised (
  chain       integer primary key,
  copy_id     integer not null references copy (id),
  reservation text not null references reservation (id),
  offering    text not null references offering (slug),
  from_day    text not null,                    -- the pick-up day, or the one it is kept until
  until_day   text not null,                    -- the last day held, turnaround included
  return_day  text not null,
  is_prepared integer not null default 0,       -- set aside with the borrower's name: it no longer moves
  is_offer    integer not null default 0,       -- held for a wish that may still say no
  constraint promised_flags check (is_prepared in (0, 1) and is_offer in (0, 1))
) strict;
create index promised_offering on promised (offering, from_day);
create index promised_reservation on promised (reservation);
create index promised_from on promised (from_day);

insert into promised (chain, copy_id, reservation, offering, from_day, until_day, return_day)
select e.chain, e.copy, e.reservation, e.offering, e.from_day, e.until_day, e.return_day
from entry e left join entry later on later.resolves = e.seq
where later.seq is null and e.kind in ('reserved', 'moved');

CREATE TRIGGER prepared_stays BEFORE INSERT ON entry
WHEN new.kind = 'moved' AND EXISTS (
  SELECT 1 FROM promised p WHERE p.chain = new.chain AND p.is_prepared = 1 AND p.copy_id <> new.copy
)
BEGIN
  SELECT raise(ABORT, 'prepared-stays');
END;

CREATE TRIGGER entry_promises AFTER INSERT ON entry
WHEN new.kind IN ('reserved', 'offered', 'hand-out-reversed')
BEGIN
  INSERT OR REPLACE INTO promised (chain, copy_id, reservation, offering, from_day, until_day, return_day, is_prepared, is_offer)
  VALUES (new.chain, new.copy, new.reservation, new.offering, new.from_day, new.until_day, new.return_day, 0, new.kind = 'offered');
END;

CREATE TRIGGER entry_changes_a_promise AFTER INSERT ON entry
WHEN new.kind IN ('moved', 'changed', 'kept', 'prepared', 'put-back')
BEGIN
  UPDATE promised SET copy_id = new.copy, from_day = new.from_day, until_day = new.until_day, return_day = new.return_day,
    is_prepared = (new.kind = 'prepared' OR (new.kind IN ('kept', 'moved') AND is_prepared = 1))
  WHERE chain = new.chain;
END;

CREATE TRIGGER entry_ends_a_promise AFTER INSERT ON entry
WHEN new.kind IN ('checked-out', 'cancelled', 'lapsed')
BEGIN
  DELETE FROM promised WHERE chain = new.chain;
END;

-- A copy that cannot be lent: in repair until a day, or lost or retired without end. What was promised before stays, at risk.
create table out_of_service (
  id        text primary key,                   -- the act that took it out; its reason says why
  copy_id   integer not null references copy (id),
  kind      text not null,
  from_day  text not null,
  until_day text,                               -- null: without end
  constraint out_of_service_kind check (kind in ('repair', 'loss', 'retirement')),
  constraint out_of_service_days check (until_day is null or from_day <= until_day)
) strict, without rowid;
create index out_of_service_copy on out_of_service (copy_id);

CREATE TRIGGER copy_is_in_service BEFORE INSERT ON held_day
WHEN new.turnaround = 0 AND EXISTS (
  SELECT 1 FROM out_of_service o
  WHERE o.copy_id = new.copy_id AND o.from_day <= new.day AND (o.until_day IS NULL OR new.day <= o.until_day)
)
BEGIN
  SELECT raise(ABORT, 'copy-out-of-service');
END;
