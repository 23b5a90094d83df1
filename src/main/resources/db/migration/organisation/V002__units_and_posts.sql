create table unit (
    id         uuid         not null primary key,
    parent     uuid         null,
    kind       varchar(20)  character set ascii collate ascii_bin not null,
    cell_type  varchar(20)  character set ascii collate ascii_bin null,
    code       varchar(32)  character set utf8mb4 collate utf8mb4_bin not null,
    name       varchar(160) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
    path       varchar(255) character set ascii collate ascii_bin not null,
    valid_from date         not null,
    valid_to   date         null,
    version    integer      not null,
    constraint unit_code unique (code),
    constraint unit_path unique (path),
    constraint unit_parent foreign key (parent) references unit (id)
) engine = InnoDB;

create table post (
    id      uuid        not null primary key,
    unit    uuid        not null,
    person  uuid        not null,
    kind    varchar(20) character set ascii collate ascii_bin not null,
    starts  date        not null,
    ends    date        null,
    version integer     not null,
    constraint post_unit foreign key (unit) references unit (id),
    index post_person (person),
    index post_of_unit (unit, kind)
) engine = InnoDB;
