create table account (
    id              uuid         not null primary key,
    login           varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    name            varchar(120) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
    password        varchar(120) character set ascii collate ascii_bin not null,
    administrator   boolean      not null,
    language        varchar(2)   character set ascii collate ascii_bin not null,
    text_size       varchar(8)   character set ascii collate ascii_bin not null,
    appearance      varchar(8)   character set ascii collate ascii_bin not null,
    opened_at       datetime(6)  not null,
    closed_at       datetime(6)  null,
    version         integer      not null,
    constraint account_login unique (login)
) engine = InnoDB;

-- Failed sign-ins by the login as typed, whether it exists or not, so that a lock tells nobody what exists.
create table sign_in_guard (
    login        varchar(64) character set utf8mb4 collate utf8mb4_bin not null primary key,
    failures     integer     not null,
    locked_until datetime(6) null,
    failed_at    datetime(6) not null,
    version      integer     not null,
    index sign_in_guard_age (failed_at)
) engine = InnoDB;

create table audit_entry (
    id      bigint       not null auto_increment primary key,
    at      datetime(6)  not null,
    person  uuid         not null,
    act     varchar(40)  character set ascii collate ascii_bin not null,
    subject varchar(80)  character set ascii collate ascii_bin not null,
    index audit_entry_subject (subject, at),
    index audit_entry_person (person, at)
) engine = InnoDB;

-- News between modules, kept until every listener has dealt with it.
create table event_publication (
    id                     varchar(36)   not null primary key,
    listener_id            varchar(512)  not null,
    event_type             varchar(512)  not null,
    serialized_event       varchar(4000) not null,
    publication_date       timestamp(6)  not null default current_timestamp(6),
    completion_date        timestamp(6)  null default null,
    status                 varchar(20),
    completion_attempts    integer,
    last_resubmission_date timestamp(6)  null default null,
    index event_publication_completion (completion_date)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
