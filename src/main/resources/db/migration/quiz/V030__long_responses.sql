-- A matrix is answered row by row: twelve rows of six columns with ids of 32 signs fit.
alter table answer modify response varchar(4000) character set utf8mb4 collate utf8mb4_bin not null;
