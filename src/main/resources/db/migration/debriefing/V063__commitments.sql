-- One thing that a person will do at the next meeting, and what became of it by the person's own word.
create table commitment (
    id      uuid         not null primary key,
    person  uuid         not null,
    skill   varchar(40)  character set ascii collate ascii_bin not null,
    words   varchar(160) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
    made_on date         not null,
    meeting date         not null,
    kept    varchar(10)  character set ascii collate ascii_bin null,
    version integer      not null,
    index commitment_of_person (person, meeting),
    index commitment_age (meeting)
) engine = InnoDB;
