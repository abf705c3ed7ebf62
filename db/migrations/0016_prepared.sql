-- Only what is set aside is looked for by its copy; whom a missing copy hits is found by the days it is held. So an index
-- that every promise was written into holds a few rows.
drop index promised_copy;
create index promised_prepared on promised (copy_id) where is_prepared = 1;
