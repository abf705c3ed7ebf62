-- Who there is: schools, people, what they may do, and how they prove who they are.

create table school (
  number       text primary key,               -- instellingsnummer, six digits
  name         text not null,
  municipality text not null,
  levels       text not null,                  -- JSON list of level codes
  email        text,
  phone        text,
  constraint school_number check (number glob '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  constraint school_levels check (json_valid(levels))
) strict, without rowid;

-- A domain may be of several schools; then it proves nothing about one of them.
create table school_mail_domain (
  domain text not null,
  school text not null references school (number),
  primary key (domain, school)
) strict, without rowid;

create table account (
  id         text primary key,
  email      text not null unique,              -- lower case
  name       text not null,
  language   text not null default 'nl',
  created_at text not null,
  constraint account_email check (email = lower(email) and instr(email, '@') > 1),
  constraint account_language check (language in ('nl', 'en'))
) strict, without rowid;

create table account_role (
  account text not null references account (id),
  role    text not null,
  partner text not null default '',             -- the partner a partner role is for
  primary key (account, role, partner),
  constraint account_role_known check (role in ('teacher', 'desk', 'partner', 'coordinator')),
  constraint account_role_partner check ((role = 'partner') = (partner <> ''))
) strict, without rowid;

-- A teacher says that she belongs to a school; it counts once confirmed.
create table tie (
  account      text not null references account (id),
  school       text not null references school (number),
  requested_at text not null,
  confirmed_at text,
  confirmed_by text,                            -- an account, or 'mail-domain', or 'operator'
  is_contact   integer not null default 0,      -- the school contact sees all of its loans
  primary key (account, school),
  constraint tie_is_contact check (is_contact in (0, 1)),
  constraint tie_contact_is_confirmed check (is_contact = 0 or confirmed_at is not null)
) strict, without rowid;
create index tie_school on tie (school);

create table session (
  token_hash text primary key,                  -- SHA-256 of the cookie's value, hex
  account    text not null references account (id),
  created_at text not null,
  expires_at text not null
) strict, without rowid;

create table api_token (
  token_hash text primary key,
  account    text not null references account (id),
  role       text not null,                     -- a token acts in one role only
  partner    text not null default '',
  name       text not null,
  created_at text not null,
  revoked_at text
) strict, without rowid;

-- A sign-in begun: a code and a link in one letter. One use, five tries, thirty minutes.
create table sign_in (
  id         text primary key,                  -- kept in the asker's cookie: a code works only in that browser
  email      text not null,
  code_hash  text not null,
  link_hash  text not null unique,
  return_to  text not null,
  created_at text not null,
  expires_at text not null,
  tries_left integer not null default 5,
  used_at    text,
  constraint sign_in_tries check (tries_left >= 0)
) strict, without rowid;
create index sign_in_email on sign_in (email, created_at);

CREATE TRIGGER sign_in_once BEFORE UPDATE OF used_at ON sign_in WHEN old.used_at IS NOT NULL
BEGIN
  SELECT raise(ABORT, 'sign-in-used');
END;

-- A form begun before sign-in, kept until she is back.
create table kept_form (
  id         text primary key,
  path       text not null,
  fields     text not null,
  created_at text not null,
  expires_at text not null,
  constraint kept_form_fields check (json_valid(fields) and length(fields) <= 20000)
) strict, without rowid;

-- One row a call that changes something. The caller chooses the id, so a retry is answered, not done again.
create table act (
  id        text primary key,
  kind      text not null,
  made_by   text,                               -- an account; emptied when the person leaves
  made_at   text not null,
  body_hash text not null,
  result    text,                               -- what was made: a slug, an id
  reason    text                                -- of an override
) strict, without rowid;

CREATE TRIGGER act_is_never_changed BEFORE UPDATE ON act
WHEN new.id IS NOT old.id OR new.kind IS NOT old.kind OR new.made_at IS NOT old.made_at
  OR new.body_hash IS NOT old.body_hash OR new.result IS NOT old.result OR new.made_by IS NOT NULL
BEGIN
  SELECT raise(ABORT, 'act-is-never-changed');
END;
