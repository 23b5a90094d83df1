-- One row in a database that holds the invented province; its accounts have a published password.
create table demo_mark (
    seed    bigint  not null primary key,
    version integer not null
) engine = InnoDB;
