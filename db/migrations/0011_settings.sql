-- What was refused, closed afterwards, and followed in a calendar of one's own.

-- A reservation that was refused, a row for each material that it was refused for. No person, and no school.
create table unmet (
  id           text not null,                   -- the hash of the id it was asked under: asking again counts once
  line         integer not null,
  offering     text not null references offering (slug),
  pickup_point text not null references pickup_point (id),
  pickup_day   text not null,
  return_day   text not null,
  quantity     integer not null,
  reasons      text not null,                   -- JSON: the codes, in their order
  asked_day    text not null,
  primary key (id, line),
  constraint unmet_reasons check (json_valid(reasons))
) strict, without rowid;
create index unmet_asked on unmet (asked_day);
-- What was asked is counted by month.
create index reservation_made on reservation (made_at);

-- What is older, summed by month. The reason '' counts every refusal once, whatever its reasons.
create table unmet_month (
  month        text not null,
  offering     text not null references offering (slug),
  pickup_point text not null references pickup_point (id),
  reason       text not null,
  refusals     integer not null,
  copies       integer not null,
  primary key (month, offering, pickup_point, reason)
) strict, without rowid;

-- A pick-up or return that was promised on a day on which the point closed afterwards. Whether it still stands is asked
-- of the reservation.
create table day_closed (
  reservation  text not null references reservation (id),
  kind         text not null,
  day          text not null,
  pickup_point text not null references pickup_point (id),
  made_at      text not null,
  primary key (reservation, kind, day),
  constraint day_closed_kind check (kind in ('pickup', 'return'))
) strict, without rowid;
create index day_closed_point on day_closed (pickup_point, day);

-- A calendar that a program follows at a secret address. Only the hash of the secret is kept; a new secret ends the old.
create table calendar_feed (
  account     text not null references account (id),
  kind        text not null,
  subject     text not null,                    -- the school or the pick-up point; '' for her own
  secret_hash text not null unique,
  made_at     text not null,
  primary key (account, kind, subject),
  constraint calendar_feed_kind check (kind in ('own', 'school', 'point')),
  constraint calendar_feed_subject check ((kind = 'own') = (subject = ''))
) strict, without rowid;
