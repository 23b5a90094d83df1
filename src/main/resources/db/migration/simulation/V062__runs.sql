-- A run is what was chosen and nothing else: the text by its hash, the table of rules, the luck by its seed, the log of what the
-- learner did. Everything that is shown is played again from that; what a finished run came to is kept beside it.
create table run (
    id           uuid          not null primary key,
    person       uuid          not null,
    scenario     varchar(64)   character set ascii collate ascii_bin not null,
    language     varchar(2)    character set ascii collate ascii_bin not null,
    revision     varchar(64)   character set ascii collate ascii_bin not null,
    skills       varchar(400)  character set ascii collate ascii_bin not null,
    rules        integer       not null,
    level        integer       not null,
    seed         bigint        not null,
    -- the run that this one plays on from to see what else could have happened; null for all others
    origin       uuid          null,
    started_at   datetime(6)   not null,
    -- 1 while it is the run of this scenario that goes on, null afterwards and for what plays on from another run
    running      integer       null,
    abandoned_at datetime(6)   null,
    finished_at  datetime(6)   null,
    grade        varchar(1)    character set ascii collate ascii_bin null,
    points       integer       null,
    met          varchar(400)  character set ascii collate ascii_bin null,
    figures      varchar(2000) character set ascii collate ascii_bin null,
    version      integer       not null,
    constraint run_running unique (person, scenario, running),
    index run_of_person (person, started_at)
) engine = InnoDB;

-- What the learner did, in the order in which it was done; nothing is ever taken out, a rewind is an entry too.
create table run_entry (
    run     uuid        not null,
    place   integer     not null,
    kind    integer     not null,
    value   integer     not null,
    made_at datetime(6) not null,
    version integer     not null,
    primary key (run, place),
    constraint run_entry_run foreign key (run) references run (id)
) engine = InnoDB;
