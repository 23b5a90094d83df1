-- How a run went, as its owner said before any figure was shown.
create table reflection (
    run     uuid        not null primary key,
    person  uuid        not null,
    feeling varchar(12) character set ascii collate ascii_bin not null,
    said_at datetime(6) not null,
    version integer     not null,
    index reflection_of_person (person)
) engine = InnoDB;
