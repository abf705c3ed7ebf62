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
