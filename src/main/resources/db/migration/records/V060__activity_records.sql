-- The cell's real meetings. The record itself is one document: nothing is asked of its inside but by the ruler, which reads it whole.
create table activity_record (
    id            uuid        not null primary key,
    cell          uuid        not null,
    held_on       date        not null,
    kind          varchar(20) character set ascii collate ascii_bin not null,
    -- the month of a regular meeting that gives no reason for a second one; null for every other meeting
    regular_month varchar(7)  character set ascii collate ascii_bin null,
    state         varchar(10) character set ascii collate ascii_bin not null,
    body          mediumtext  character set utf8mb4 collate utf8mb4_bin not null,
    edition       integer     not null,
    entered_by    uuid        not null,
    entered_at    datetime(6) not null,
    adopted_at    datetime(6) null,
    confirmed_by  uuid        null,
    confirmed_at  datetime(6) null,
    agrees        boolean     not null,
    version       integer     not null,
    constraint activity_record_meeting unique (cell, held_on, kind),
    constraint activity_record_month unique (cell, regular_month)
) engine = InnoDB;

-- What an adopted record said before it was corrected or its tasks went on; never changed, never deleted before the record.
create table record_edition (
    record     uuid         not null,
    edition    integer      not null,
    body       mediumtext   character set utf8mb4 collate utf8mb4_bin not null,
    reason     varchar(200) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
    changed_by uuid         not null,
    changed_at datetime(6)  not null,
    version    integer      not null,
    primary key (record, edition),
    constraint record_edition_record foreign key (record) references activity_record (id)
) engine = InnoDB;
