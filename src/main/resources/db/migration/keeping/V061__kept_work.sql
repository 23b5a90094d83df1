-- What a person has typed and not finished, as it came from the person's phone: the latest of each subject.
create table kept_work (
    person   uuid         not null,
    subject  varchar(120) character set ascii collate ascii_bin not null,
    sequence bigint       not null,
    sent_as  varchar(40)  character set ascii collate ascii_bin not null,
    fields   mediumtext   character set utf8mb4 collate utf8mb4_bin not null,
    kept_at  datetime(6)  not null,
    version  integer      not null,
    primary key (person, subject),
    index kept_work_age (kept_at)
) engine = InnoDB;
