-- Who has followed what. A certificate is of a person, of a school, or of both.
create table certificate (
  id          text primary key,
  training    text not null references offering (slug),
  account     text references account (id),
  school      text references school (number),
  valid_until text,                             -- the last day it counts; null: for good
  given_at    text not null,
  given_by    text,
  constraint certificate_of_someone check (account is not null or school is not null)
) strict, without rowid;
create index certificate_school on certificate (school, training);
create index certificate_account on certificate (account, training);

-- What a teacher followed stays with her school when she leaves it.
CREATE TRIGGER certificate_stays_with_the_school BEFORE DELETE ON tie WHEN old.confirmed_at IS NOT NULL
BEGIN
  INSERT INTO certificate (id, training, account, school, valid_until, given_at, given_by)
  SELECT lower(hex(randomblob(16))), training, NULL, old.school, valid_until, given_at, given_by
  FROM certificate WHERE account = old.account;
END;
