-- Name and code as they are searched for: small letters without accents. Comparing them byte by byte is what makes a search
-- through a country quick; units written before this have none and are compared by the collation of their names.
alter table unit
    add column sought varchar(200) character set utf8mb4 collate utf8mb4_bin not null default '';
