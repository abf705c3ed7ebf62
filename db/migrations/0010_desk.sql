-- What the desk did with a copy besides lending it: out for repair, lost, retired, back in service. Kept for its history;
-- what holds now stands in out_of_service. The reason is the act's.
create table copy_service (
  act       text primary key references act (id),
  copy_id   integer not null references copy (id),
  kind      text not null,
  from_day  text not null,
  until_day text,                               -- null: without end
  constraint copy_service_kind check (kind in ('repair', 'loss', 'retirement', 'back-in-service'))
) strict, without rowid;
create index copy_service_copy on copy_service (copy_id);

CREATE TRIGGER copy_service_is_never_changed BEFORE UPDATE ON copy_service
BEGIN
  SELECT raise(ABORT, 'copy-service-is-never-changed');
END;

-- What happened to a copy in the hand; what was only planned for it is left out, so that a reservation costs nothing more.
create index entry_of_copy on entry (copy, seq) where kind in (
  'prepared', 'put-back', 'checked-out', 'hand-out-reversed', 'extended', 'shortened', 'returned', 'return-reversed', 'ready',
  'written-off'
);
