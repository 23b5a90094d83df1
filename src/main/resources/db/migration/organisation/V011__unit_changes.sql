-- What a unit was before a change, append-only: names, places and ends of units stay known after every reorganisation.
create table unit_change (
    id            uuid         not null primary key,
    unit          uuid         not null,
    kind          varchar(20)  character set ascii collate ascii_bin not null,
    -- first day on which the change holds
    day           date         not null,
    name_before   varchar(160) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
    parent_before uuid         null,
    path_before   varchar(255) character set ascii collate ascii_bin not null,
    -- the unit it went into or came from
    other         uuid         null,
    person        uuid         not null,
    noted_at      datetime(6)  not null,
    version       integer      not null,
    constraint unit_change_unit foreign key (unit) references unit (id),
    index unit_change_day (unit, day)
) engine = InnoDB;
