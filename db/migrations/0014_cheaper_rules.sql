-- The same rules, cheaper: for a list of three or more after IN, SQLite makes a table anew for every row that is written,
-- which cost a reservation half of its inserts. With = and OR it makes none.

drop trigger entry_promises;
CREATE TRIGGER entry_promises AFTER INSERT ON entry
WHEN new.kind = 'reserved' OR new.kind = 'offered' OR new.kind = 'hand-out-reversed'
BEGIN
  INSERT OR REPLACE INTO promised (chain, copy_id, reservation, offering, from_day, until_day, return_day, is_prepared, is_offer)
  VALUES (new.chain, new.copy, new.reservation, new.offering, new.from_day, new.until_day, new.return_day, 0, new.kind = 'offered');
END;

drop trigger entry_changes_a_promise;
CREATE TRIGGER entry_changes_a_promise AFTER INSERT ON entry
WHEN new.kind = 'moved' OR new.kind = 'changed' OR new.kind = 'kept' OR new.kind = 'prepared' OR new.kind = 'put-back'
BEGIN
  UPDATE promised SET copy_id = new.copy, from_day = new.from_day, until_day = new.until_day, return_day = new.return_day,
    is_prepared = (new.kind = 'prepared' OR (new.kind IN ('kept', 'moved') AND is_prepared = 1))
  WHERE chain = new.chain;
END;

drop trigger entry_ends_a_promise;
CREATE TRIGGER entry_ends_a_promise AFTER INSERT ON entry
WHEN new.kind = 'checked-out' OR new.kind = 'cancelled' OR new.kind = 'lapsed'
BEGIN
  DELETE FROM promised WHERE chain = new.chain;
END;

-- Few days close: that none of them is this one is seen at once.
create index closing_day on closing (kind, day);

drop trigger entry_meets_closed_pickup;
CREATE TRIGGER entry_meets_closed_pickup AFTER INSERT ON entry
WHEN (new.kind = 'reserved' OR new.kind = 'offered' OR new.kind = 'changed' OR new.kind = 'kept')
AND EXISTS (SELECT 1 FROM closing WHERE kind = 'pickup' AND day = new.from_day) AND EXISTS (
  SELECT 1 FROM closing c JOIN act a ON a.id = new.act
  WHERE c.pickup_point = (SELECT pickup_point FROM copy WHERE id = new.copy) AND c.kind = 'pickup' AND c.day = new.from_day
    AND (a.reason IS NULL OR a.made_at < c.made_at)
) AND NOT EXISTS (
  SELECT 1 FROM entry e JOIN copy there ON there.id = e.copy JOIN copy here ON here.id = new.copy
  WHERE e.reservation = new.reservation AND e.seq <> new.seq AND e.from_day = new.from_day
    AND there.pickup_point = here.pickup_point
)
BEGIN
  INSERT OR IGNORE INTO day_closed (reservation, kind, day, pickup_point, made_at)
  SELECT new.reservation, 'pickup', new.from_day, c.pickup_point, c.made_at FROM closing c
  WHERE c.pickup_point = (SELECT pickup_point FROM copy WHERE id = new.copy) AND c.kind = 'pickup' AND c.day = new.from_day;
END;

drop trigger entry_meets_closed_return;
CREATE TRIGGER entry_meets_closed_return AFTER INSERT ON entry
WHEN (new.kind = 'reserved' OR new.kind = 'offered' OR new.kind = 'changed' OR new.kind = 'extended')
AND EXISTS (SELECT 1 FROM closing WHERE kind = 'return' AND day = new.return_day) AND EXISTS (
  SELECT 1 FROM closing c JOIN act a ON a.id = new.act
  WHERE c.pickup_point = (SELECT pickup_point FROM copy WHERE id = new.copy) AND c.kind = 'return' AND c.day = new.return_day
    AND (a.reason IS NULL OR a.made_at < c.made_at)
) AND NOT EXISTS (
  SELECT 1 FROM entry e JOIN copy there ON there.id = e.copy JOIN copy here ON here.id = new.copy
  WHERE e.reservation = new.reservation AND e.seq <> new.seq AND e.return_day = new.return_day
    AND there.pickup_point = here.pickup_point
)
BEGIN
  INSERT OR IGNORE INTO day_closed (reservation, kind, day, pickup_point, made_at)
  SELECT new.reservation, 'return', new.return_day, c.pickup_point, c.made_at FROM closing c
  WHERE c.pickup_point = (SELECT pickup_point FROM copy WHERE id = new.copy) AND c.kind = 'return' AND c.day = new.return_day;
END;

drop index entry_of_copy;
create index entry_of_copy on entry (copy, seq) where
  kind = 'prepared' or kind = 'put-back' or kind = 'checked-out' or kind = 'hand-out-reversed' or kind = 'extended'
  or kind = 'shortened' or kind = 'returned' or kind = 'return-reversed' or kind = 'ready' or kind = 'written-off';

-- Whether a copy can be lent on a day is asked for every day that is held: the index alone answers.
drop index out_of_service_copy;
create index out_of_service_copy on out_of_service (copy_id, from_day, until_day);

create table party_anew (
  reservation text not null references reservation (id),
  role        text not null,
  position    integer not null,
  account     text,
  name        text,                             -- of a collector, who need not have an account
  primary key (reservation, role, position),
  constraint party_role check (role = 'borrower' or role = 'collector' or role = 'staff')
) strict, without rowid;
insert into party_anew select reservation, role, position, account, name from party;
drop table party;
alter table party_anew rename to party;
create index party_account on party (account, reservation) where account is not null;
