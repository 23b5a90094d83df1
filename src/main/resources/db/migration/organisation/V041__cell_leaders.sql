-- Who leads a cell, and where it stands: what other modules may join with what they know of people. The caller gives the day.
create view cell_leader as
select post.person, post.kind, post.starts, post.ends, unit.path
from post join unit on unit.id = post.unit
where post.kind in ('SECRETARY', 'DEPUTY', 'COMMITTEE_MEMBER');
