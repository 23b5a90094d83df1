-- How many numbers have been given to units below; a number is never given twice, so no path ever comes back.
alter table unit
    add column children         integer      not null default 0,
    add column full_members     integer      null,
    -- whether the cell has a committee against the rule, and why
    add column committee        boolean      null,
    add column committee_reason varchar(200) character set utf8mb4 collate utf8mb4_uca1400_ai_ci null;

update unit
    join (select parent, count(*) as given from unit where parent is not null group by parent) below
        on below.parent = unit.id
set unit.children = below.given;

-- What a member of a cell committee looks after.
alter table post
    add column field varchar(20) character set ascii collate ascii_bin null;
