-- The waiting list: what somebody wants that is not free, and what was offered to her when it came free.

create table wish (
  seq           integer primary key,            -- the order of the queue: no clock has to rise
  id            text not null unique,           -- the id of the act that made it
  account       text references account (id),   -- whose it is; can be emptied once it has ended
  school        text not null,
  offering      text not null references offering (slug),
  quantity      integer not null,
  pickup_points text not null,                  -- JSON: the points that do, the best liked first
  from_day      text not null,                  -- the first day she could collect
  until_day     text not null,                  -- the last day she could bring back
  days          integer not null,               -- return day − pick-up day
  made_at       text not null,
  ended_at      text,
  outcome       text,
  constraint wish_account check (account is not null or ended_at is not null),
  constraint wish_quantity check (quantity > 0),
  constraint wish_days check (days >= 0 and from_day <= until_day),
  constraint wish_ended check ((ended_at is null) = (outcome is null)),
  constraint wish_outcome check (outcome in ('accepted', 'declined', 'lapsed', 'withdrawn', 'unmet'))
) strict;
create index wish_waiting on wish (offering, seq) where ended_at is null;
create index wish_of_account on wish (account, seq) where account is not null;

-- Copies held for a wish until its teacher has answered.
create table wish_offer (
  reservation text primary key references reservation (id),
  wish        text not null references wish (id),
  held_until  text not null,                    -- the last day on which she may say yes
  answered_at text,
  answer      text,
  constraint wish_offer_answered check ((answered_at is null) = (answer is null)),
  constraint wish_offer_answer check (answer in ('accepted', 'declined', 'lapsed'))
) strict, without rowid;
-- A wish has one open offer at most.
create unique index wish_offer_open on wish_offer (wish) where answered_at is null;
create index wish_offer_due on wish_offer (held_until) where answered_at is null;
create index wish_offer_wish on wish_offer (wish);

CREATE TRIGGER wish_offer_needs_an_open_wish BEFORE INSERT ON wish_offer
WHEN NOT EXISTS (SELECT 1 FROM wish WHERE wish.id = new.wish AND wish.ended_at IS NULL)
BEGIN
  SELECT raise(ABORT, 'wish-is-over');
END;

CREATE TRIGGER wish_ends_once BEFORE UPDATE OF ended_at ON wish
WHEN old.ended_at IS NOT NULL
BEGIN
  SELECT raise(ABORT, 'wish-is-over');
END;

-- Whoever ends a wish answers its offer first: copies are not held for nobody.
CREATE TRIGGER wish_ends_without_open_offer BEFORE UPDATE OF ended_at ON wish
WHEN EXISTS (SELECT 1 FROM wish_offer o WHERE o.wish = new.id AND o.answered_at IS NULL)
BEGIN
  SELECT raise(ABORT, 'wish-has-offer');
END;

CREATE TRIGGER wish_offer_is_answered_once BEFORE UPDATE ON wish_offer
WHEN old.answered_at IS NOT NULL
BEGIN
  SELECT raise(ABORT, 'offer-is-answered');
END;
