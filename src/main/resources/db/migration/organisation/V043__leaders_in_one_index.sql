-- The leaders of a range are found without a look at the posts themselves.
alter table post add index post_holders (unit, kind, starts, ends, person);
alter table post drop index post_of_unit;
