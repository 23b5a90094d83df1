-- The log of reviews: only ever added to. One line a question and day, so a repeated click changes nothing.
create table review (
    person      uuid        not null,
    module      uuid        not null,
    question    varchar(64) character set ascii collate ascii_bin not null,
    day         date        not null,
    correct     boolean     not null,
    reviewed_at datetime(6) not null,
    version     integer     not null,
    primary key (person, day, module, question)
) engine = InnoDB;
