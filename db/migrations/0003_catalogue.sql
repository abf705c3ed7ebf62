-- What there is to find, and what of it can be borrowed.

create table partner (
  slug    text primary key,
  name    text not null,
  summary text not null default '',
  website text,
  email   text
) strict, without rowid;

create table term (
  list text not null,
  slug text not null,
  nl   text not null,
  en   text not null,
  primary key (list, slug),
  constraint term_list check (list in ('themes', 'subjects'))
) strict, without rowid;

create table offering (
  slug         text primary key,
  kind         text not null,
  title        text not null,
  summary      text not null,
  description  text not null,
  partner      text not null references partner (slug),
  levels       text not null,                   -- JSON lists of codes
  themes       text not null,
  subjects     text not null,
  details      text not null,                   -- JSON: what is only shown, see catalogue/offering.ts
  external_id  text,
  state        text not null default 'draft',
  rejection    text,                            -- why it came back
  created_at   text not null,
  changed_at   text not null,
  published_at text,
  constraint offering_kind check (kind in ('lesson-package', 'material', 'visit', 'training', 'kit', 'event', 'grant', 'service')),
  constraint offering_state check (state in ('draft', 'submitted', 'published', 'withdrawn')),
  constraint offering_lists check (json_valid(levels) and json_valid(themes) and json_valid(subjects) and json_valid(details))
) strict, without rowid;
create index offering_partner on offering (partner, state);
create unique index offering_external_id on offering (partner, external_id) where external_id is not null;

-- The lending rules of a material. No row: the defaults.
create table lending (
  offering              text primary key references offering (slug),
  max_days              integer not null,
  min_days              integer not null,
  lead_days             integer not null,
  horizon_days          integer not null,
  turnaround_days       integer not null,
  same_day_turnover     integer not null,
  over_holidays         integer not null,
  max_copies_per_school integer not null,
  for_levels            text not null,          -- JSON list; empty: every school
  trainings             text not null,          -- JSON list of slugs; any one opens it
  training_scope        text not null,
  constraint lending_same_day check (same_day_turnover in (0, 1) and (same_day_turnover = 0 or turnaround_days = 0)),
  constraint lending_over_holidays check (over_holidays in (0, 1)),
  constraint lending_days check (min_days between 0 and max_days and max_days <= 1000),
  constraint lending_scope check (training_scope in ('school', 'person')),
  constraint lending_lists check (json_valid(for_levels) and json_valid(trainings))
) strict, without rowid;

create table part (
  offering  text not null references offering (slug),
  position  integer not null,
  name      text not null,
  count     integer not null,
  essential integer not null,
  primary key (offering, position),
  unique (offering, name),
  constraint part_count check (count between 1 and 1000),
  constraint part_essential check (essential in (0, 1))
) strict, without rowid;

create table pickup_point (
  id                    text primary key,
  name                  text not null,
  address               text not null,
  open_days             text not null,          -- JSON lists of mon … sun
  pickup_days           text not null,
  return_days           text not null,
  working_days          text not null,
  max_open_reservations integer not null default 5,
  constraint pickup_point_days check (json_valid(open_days) and json_valid(pickup_days) and json_valid(return_days) and json_valid(working_days))
) strict, without rowid;

create table closure (
  pickup_point text not null references pickup_point (id),
  position     integer not null,
  from_day     text not null,
  until_day    text not null,
  reason       text not null,
  worked       integer not null,                -- the back office works all the same
  holiday      integer not null,                -- days that do not count in the length of a loan
  primary key (pickup_point, position),
  constraint closure_days check (from_day <= until_day)
) strict, without rowid;

create table school_year (
  pickup_point     text not null references pickup_point (id),
  from_day         text not null,
  until_day        text not null,
  booking_opens_at text not null,               -- an instant
  primary key (pickup_point, from_day),
  constraint school_year_days check (from_day <= until_day)
) strict, without rowid;

create table copy (
  id           integer primary key,
  barcode      text not null unique,
  offering     text not null references offering (slug),
  pickup_point text not null references pickup_point (id),
  shelf        text not null default '',
  added_at     text not null
) strict;
create index copy_offering on copy (offering, pickup_point);

-- What changed and is not yet in every search index. An index keeps its own place in this list.
create table index_change (
  seq      integer primary key autoincrement,
  offering text not null
) strict;

create table index_place (
  engine text primary key,
  seq    integer not null,
  index_id text not null                        -- which index it is a place in: a rebuilt one starts anew
) strict, without rowid;
