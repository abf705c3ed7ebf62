-- The outbox: written in the commit that causes a letter, delivered after it.
create table letter (
  id         text primary key,
  kind       text not null,
  recipient  text not null,
  subject    text not null,
  body       text not null,                     -- plain text
  urgency    integer not null default 1,        -- 0 goes first: sign-in codes
  created_at text not null,
  next_at    text not null,                     -- not tried before this instant
  tries      integer not null default 0,
  claimed_by text,
  sent_at    text,
  given_up_at text,
  last_error text
) strict, without rowid;
create index letter_waiting on letter (urgency, next_at) where sent_at is null and given_up_at is null;
create index letter_recipient on letter (recipient, created_at);
