-- How many passwords the account has had, and whether the present one was made by the program.
alter table account
    add column password_number  integer not null default 1,
    add column password_initial boolean not null default false;

-- Only passwords made by the program are hashed with cost 4.
update account set password_initial = true where password like '{bcrypt}$2a$04$%';
