create table attempt (
    id          uuid          not null primary key,
    person      uuid          not null,
    module      uuid          not null,
    seed        bigint        not null,
    questions   varchar(8000) character set ascii collate ascii_bin not null,
    started_at  datetime(6)   not null,
    finished_at datetime(6)   null,
    -- 1 while the attempt runs, null afterwards: a person has at most one running attempt a module
    running     integer       null,
    credit      integer       not null,
    asked       integer       not null,
    passed      boolean       not null,
    version     integer       not null,
    constraint attempt_running unique (person, module, running)
) engine = InnoDB;

create table answer (
    attempt     uuid         not null,
    question    varchar(64)  character set ascii collate ascii_bin not null,
    response    varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
    credit      integer      not null,
    language    varchar(2)   character set ascii collate ascii_bin not null,
    revision    varchar(64)  character set ascii collate ascii_bin not null,
    answered_at datetime(6)  not null,
    version     integer      not null,
    primary key (attempt, question),
    constraint answer_attempt foreign key (attempt) references attempt (id)
) engine = InnoDB;

create table hint_taken (
    attempt  uuid        not null,
    question varchar(64) character set ascii collate ascii_bin not null,
    hints    integer     not null,
    version  integer     not null,
    primary key (attempt, question),
    constraint hint_taken_attempt foreign key (attempt) references attempt (id)
) engine = InnoDB;
