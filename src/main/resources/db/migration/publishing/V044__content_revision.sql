-- Every text that was ever offered, under the hash of it; rows are added and never changed.
create table content_revision (
    path         varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
    revision     varchar(64)  character set ascii collate ascii_bin not null,
    text         mediumtext   character set utf8mb4 collate utf8mb4_bin not null,
    -- the folder that it came from; empty for what is built into the program
    source       varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
    published_at datetime(6)  not null,
    primary key (path, revision)
) engine = InnoDB;

-- Which of them is offered now.
create table content_offered (
    path     varchar(300) character set utf8mb4 collate utf8mb4_bin not null primary key,
    revision varchar(64)  character set ascii collate ascii_bin not null,
    since    datetime(6)  not null,
    index content_offered_since (since),
    constraint content_offered_revision foreign key (path, revision) references content_revision (path, revision)
) engine = InnoDB;
