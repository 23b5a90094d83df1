alter table demo_mark add column generated boolean not null default false after seed;
