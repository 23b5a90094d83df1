create table module_progress (
    person      uuid        not null,
    module      uuid        not null,
    -- where it was earned; null for people without a post in a cell
    unit        uuid        null,
    started_at  datetime(6) not null,
    finished_at datetime(6) null,
    version     integer     not null,
    primary key (person, module),
    index module_progress_module (module, finished_at)
) engine = InnoDB;

create table lesson_progress (
    person    uuid        not null,
    lesson    uuid        not null,
    module    uuid        not null,
    section   integer     not null,
    language  varchar(2)  character set ascii collate ascii_bin not null,
    revision  varchar(64) character set ascii collate ascii_bin not null,
    opened_at datetime(6) not null,
    done_at   datetime(6) null,
    version   integer     not null,
    primary key (person, lesson)
) engine = InnoDB;

create table step_tick (
    person    uuid        not null,
    lesson    uuid        not null,
    step      varchar(64) character set ascii collate ascii_bin not null,
    language  varchar(2)  character set ascii collate ascii_bin not null,
    revision  varchar(64) character set ascii collate ascii_bin not null,
    ticked_at datetime(6) not null,
    version   integer     not null,
    primary key (person, lesson, step)
) engine = InnoDB;

-- In which months somebody learned, and nothing finer: nobody's last visit is kept.
create table active_month (
    person uuid not null,
    month  date not null,
    primary key (person, month)
) engine = InnoDB;
