-- Reports of omsorgsnämnden, spread over so many units and six years (ManyThings): x is the number.
insert into contact_visit (id, board_id, state, unit_id, policy_id, lead_id, starts_at, ends_at, invitation)
select 'many-' || x, 'ON', case when mod(x, 10) = 0 then 'CARRIED_OUT' else 'CLOSED' end, 'many-u' || (1 + mod(x, :units)), 'kontaktpolitiker-omsorg@1', 'on-04', dateadd(day, -mod(x, 365 * 6), timestamp ':today 10:00:00'), dateadd(day, -mod(x, 365 * 6), timestamp ':today 10:00:00'), 1
from system_range(:from, :to);
insert into contact_visit_attendee (visit_id, person_id)
select 'many-' || x, 'on-0' || (3 + mod(x, 5))
from system_range(:from, :to);
insert into visit_report (visit_id, version, state, author_id, content, submitted_at, registry_number, document_id)
select 'many-' || x, 1, 'NOTIFIED', 'on-04', '{}', timestamp ':today 10:00:00', 'ON 2027/' || x, 'many-d' || x
from system_range(:from, :to);
-- The fingerprint is that of a file without a byte: the many documents have no parts, and are read all the same.
insert into document (id, board_id, kind, subject, version, file_name, sha256, stored_at, paper)
select 'many-d' || x, 'ON', 'REPORT', 'many-' || x, 1, 'Rapport.pdf', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', timestamp ':today 10:00:00', '{}'
from system_range(:from, :to);
insert into report_indexed (document_id)
select 'many-d' || x
from system_range(:from, :to);
merge into report_term (word)
select distinct 'ord' || mod(r.x * y, 8000) || 'skatt'
from system_range(:from, :to) r, (select x as y from system_range(1, 20));
merge into report_term (word)
select 'nummer' || x
from system_range(:from, :to);
insert into report_posting (word, document_id)
select distinct 'ord' || mod(r.x * y, 8000) || 'skatt', 'many-d' || r.x
from system_range(:from, :to) r, (select x as y from system_range(1, 20))
order by 1, 2;
merge into report_term (word) values ('måltider');
insert into report_posting (word, document_id)
select 'måltider', 'many-d' || x
from system_range(:from, :to);
insert into report_posting (word, document_id)
select 'nummer' || x, 'many-d' || x
from system_range(:from, :to);
insert into agenda_item (subject, meeting_id, document_id, unit_id, visited, people, registry_number, notified_as, for_peers, notified_on, paragraph)
select 'many-' || x, 'many-m1', 'many-d' || x, 'many-u' || (1 + mod(x, :units)), dateadd(day, -mod(x, 365 * 6), date ':today'), 'Milad Rosthage', 'ON 2027/' || x, 'DELGIVNING', true, date ':today', '§ 41'
from system_range(:from, :to);
insert into report_read (person_id, document_id, read_at)
select 'on-0' || (1 + mod(x, 9)), 'many-d' || x, timestamp ':today 10:00:00'
from system_range(:from, :to);
insert into access_log (person_id, document_id, read_at)
select 'on-0' || (1 + mod(x, 9)), 'many-d' || x, timestamp ':today 10:00:00'
from system_range(:from, :to);
