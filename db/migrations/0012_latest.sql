-- Lists without a sort, closures that a reservation met on its way, and what still lies set aside.

-- The desk's list of all reservations, the latest pick-up day first.
create index reservation_latest on reservation (pickup_day desc, made_at desc, id);

-- Days on which a point closed, while they are to come. A reservation that was judged before such a commit and stands
-- after it is noted like those that stood before it: see the trigger.
create table closing (
  pickup_point text not null references pickup_point (id),
  kind         text not null,
  day          text not null,
  made_at      text not null,                   -- when its closing was asked
  primary key (pickup_point, kind, day),
  constraint closing_kind check (kind in ('pickup', 'return'))
) strict, without rowid;

-- What is promised with a reason was promised knowingly, unless it was asked before. What was on that day already is noted.
CREATE TRIGGER entry_meets_closed_pickup AFTER INSERT ON entry
WHEN new.kind IN ('reserved', 'offered', 'changed', 'kept') AND EXISTS (
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

CREATE TRIGGER entry_meets_closed_return AFTER INSERT ON entry
WHEN new.kind IN ('reserved', 'offered', 'changed', 'extended') AND EXISTS (
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

-- A copy that was set aside for a reservation that changed or ended since, and that the desk put back on its shelf. That is
-- no step of a chain: the chain is past it.
create table laid_back (
  entry integer primary key references entry (seq),   -- the one that set it aside
  act   text not null references act (id)
) strict;
