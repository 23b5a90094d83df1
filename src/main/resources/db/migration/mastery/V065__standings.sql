-- Where people stand in a skill, worked out from attempts, runs, records and terms; can be emptied and worked out anew at any time.
create table standing (
    person       uuid        not null,
    skill        varchar(40) character set ascii collate ascii_bin not null,
    learned_on   date        null,
    practised_on date        null,
    applied_on   date        null,
    primary key (person, skill)
) engine = InnoDB;

-- By which rules and terms somebody was judged last: who was judged by others, or never, is judged again.
create table standing_basis (
    person uuid   not null primary key,
    rules  uuid   null,
    terms  bigint null
) engine = InnoDB;
