-- The hashes of a chain show that its entries are what they were, and not that every chain is still there. So what is new
-- is sealed every hour: all of it in one hash, with that of the seal before.
create table seal (
  until_seq integer primary key,                -- the last entry that it covers
  after_seq integer not null unique,            -- the last one of the seal before; 0 for the first: none is followed twice
  hash      text not null,
  sealed_at text not null,
  constraint seal_covers check (after_seq < until_seq)
) strict;

CREATE TRIGGER seal_is_never_changed BEFORE UPDATE ON seal
BEGIN
  SELECT raise(ABORT, 'seal-is-never-changed');
END;

CREATE TRIGGER seal_is_never_removed BEFORE DELETE ON seal
BEGIN
  SELECT raise(ABORT, 'seal-is-never-removed');
END;
