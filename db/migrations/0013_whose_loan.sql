-- What a teacher has open is found among what is promised and what is out, not among all that she ever had.

alter table copy_out add column reservation text references reservation (id); -- whose loan it is
update copy_out set reservation = (select entry.reservation from entry where entry.chain = copy_out.chain limit 1);
create index copy_out_reservation on copy_out (reservation);
