-- What happens by itself in the evening, and letters that carry a date for the reader's own calendar.

-- Which letter went out about which day of a reservation: each goes once, whoever sends it.
create table told (
  reservation text not null references reservation (id),
  kind        text not null,
  day         text not null,                    -- the pick-up day, or the one it is due
  told_at     text not null,
  key_hash    text unique,                      -- of the secret in its link, for who presses it without signing in
  primary key (reservation, kind, day)
) strict, without rowid;

-- Whom it hits when a copy does not come back.
create index promised_copy on promised (copy_id, from_day);

alter table letter add column calendar text;    -- a text/calendar part (RFC 5545)
