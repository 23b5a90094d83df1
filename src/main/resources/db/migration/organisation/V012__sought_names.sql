-- Name and code as they are searched for: small letters without accents. They stand in an index beside the path, so that a search
-- through a country reads this index alone and only the rows that it finds.
alter table unit
    add column sought varchar(200) character set utf8mb4 collate utf8mb4_bin not null default '';

update unit
set sought = regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        lower(concat(name, ' ', code)),
        '[àáảãạăằắẳẵặâầấẩẫậ]', 'a'), '[èéẻẽẹêềếểễệ]', 'e'), '[ìíỉĩị]', 'i'),
        '[òóỏõọôồốổỗộơờớởỡợ]', 'o'), '[ùúủũụưừứửữự]', 'u'), '[ỳýỷỹỵ]', 'y'), 'đ', 'd');

alter table unit
    add index unit_sought (path, sought, valid_from, valid_to);
