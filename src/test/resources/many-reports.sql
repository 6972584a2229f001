-- Reports of omsorgsnämnden, spread over so many units and six years (ManyThings): x is the number, mod(x * 7, 2190) how many
-- days ago the visit was. Each unit has its own politician with her, and every fifth visit one of the board's first nine.
merge into meeting (id, board_id, kind, meeting_date, start_time, agenda_cutoff, listed)
select 'many-b' || x, 'ON', 'BOARD', dateadd(day, -30 * x, date ':today'), time '13:15:00', dateadd(day, -30 * x - 10, date ':today'), true
from system_range(1, 72);
insert into contact_visit (id, board_id, state, unit_id, policy_id, lead_id, starts_at, ends_at, invitation)
select 'many-' || x, 'ON', case when mod(x * 7, 2190) < 30 then 'CARRIED_OUT' else 'CLOSED' end, 'many-u' || (1 + mod(x, :units)), 'kontaktpolitiker-omsorg@1', 'many-p' || (1 + mod(x, :units)), dateadd(day, -mod(x * 7, 2190), timestamp ':today 13:00:00'), dateadd(day, -mod(x * 7, 2190), timestamp ':today 15:00:00'), 1
from system_range(:from, :to);
insert into contact_visit_attendee (visit_id, person_id)
select 'many-' || x, 'many-p' || (1 + mod(x, :units))
from system_range(:from, :to);
insert into contact_visit_attendee (visit_id, person_id)
select 'many-' || x, 'on-0' || (1 + mod(x, 9))
from system_range(:from, :to)
where mod(x, 5) = 0;
insert into visit_report (visit_id, version, state, author_id, content, submitted_at, registry_number, document_id)
select 'many-' || x, 1, case when mod(x * 7, 2190) < 30 then 'ON_AGENDA' else 'NOTIFIED' end, 'many-p' || (1 + mod(x, :units)), '{}', dateadd(day, -mod(x * 7, 2190), timestamp ':today 18:00:00'), 'ON 2027/' || x, 'many-d' || x
from system_range(:from, :to);
-- The fingerprint is that of a file without a byte: the many documents have no parts, and are read all the same.
insert into document (id, board_id, kind, subject, version, file_name, sha256, stored_at, paper)
select 'many-d' || x, 'ON', 'REPORT', 'many-' || x, 1, 'Rapport.pdf', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', dateadd(day, -mod(x * 7, 2190), timestamp ':today 18:00:00'), '{"sections": "' || repeat('Vi talade om måltiderna. ', 60) || '"}'
from system_range(:from, :to);
insert into agenda_item (subject, meeting_id, document_id, unit_id, visited, people, registry_number, notified_as, for_peers, notified_on, paragraph)
select 'many-' || x, coalesce(m.id, (select n.id from meeting n where n.board_id = 'ON' and n.kind = 'BOARD' and n.listed and n.meeting_date > date ':today' order by n.meeting_date, n.id limit 1)), 'many-d' || x, 'many-u' || (1 + mod(x, :units)), dateadd(day, -mod(x * 7, 2190), date ':today'), 'Person Nummer ' || (1 + mod(x, :units)), 'ON 2027/' || x, 'DELGIVNING', true, m.meeting_date, case when m.id is not null then '§ 41' end
from system_range(:from, :to) left join meeting m on m.id = 'many-b' || (mod(x * 7, 2190) / 30);
-- Who has opened what: each of the first nine some six reports of ten.
insert into report_read (person_id, document_id, read_at)
select 'on-0' || y, 'many-d' || x, timestamp ':today 10:00:00'
from system_range(:from, :to), (select x as y from system_range(1, 9))
where mod(x * 13 + y * 3, 10) < 6
order by 1, 2;
insert into access_log (person_id, document_id, read_at)
select 'on-0' || (1 + mod(x, 9)), 'many-d' || x, timestamp ':today 10:00:00'
from system_range(:from, :to);
-- The strategist has given each report that is older than half a year one to three themes.
merge into quality_digest (id, board_id, first_day, last_day, state)
select 'many-q', 'ON', dateadd(day, -2190, date ':today'), dateadd(day, -183, date ':today'), 'COMPILED'
from system_range(1, 1);
insert into quality_digest_report (visit_id, digest_id, place, themes)
select 'many-' || x, 'many-q', x, array['Bemanning', 'Trygghet', 'Mat och måltider,Trygghet', 'Bemötande,Delaktighet,Aktiviteter', 'Lokaler och utemiljö'][1 + mod(x, 5)]
from system_range(:from, :to)
where mod(x * 7, 2190) > 183;
-- Words as people put them together, eight thousand, some of them often and most of them seldom; some that stand in every
-- report, and one that stands in no other.
create table many_word as
select row_number() over (order by length(word), word) - 1 as n, word from (select distinct array['måltids', 'personal', 'brukar', 'anhörig', 'trygghets', 'vård', 'omsorgs', 'boende', 'miljö', 'sommar', 'vinter', 'natt', 'dag', 'hem', 'språk', 'utbildnings', 'arbets', 'natur', 'trädgårds', 'kultur', 'musik', 'promenad', 'läkemedels', 'dokumentations', 'besöks', 'gemenskaps', 'rörelse', 'hygien', 'kök', 'ekonomi', 'ledar', 'lokal', 'larm', 'bil', 'frukost', 'kvälls', 'helg', 'demens', 'rehab', 'ålders'][1 + mod(x, 40)]
  || array['miljö', 'grupp', 'ansvar', 'tid', 'plan', 'arbete', 'besök', 'samtal', 'rum', 'fråga', 'behov', 'stöd', 'kvalitet', 'schema', 'bemanning', 'rutin', 'aktivitet', 'glädje', 'brist', 'kö', 'utveckling', 'möte', 'kontakt', 'insats', 'vikarie', 'önskan', 'hjälp', 'tillgång', 'förslag', 'förändring', 'verksamhet', 'kostnad', 'åtgärd', 'uppföljning', 'vana', 'lösning', 'erfarenhet', 'vilja', 'känsla', 'nivå', 'dörr', 'buss', 'inköp', 'vård', 'dag', 'ordning', 'ö', 'gård', 'val', 'hus'][1 + mod(x / 40, 50)]
  || array['', 'en', 'er', 'erna'][1 + x / 2000] as word
  from system_range(0, 7999));
alter table many_word alter column n set not null;
alter table many_word add primary key (n);
merge into report_term (word)
select word from many_word;
merge into report_term (word)
select 'nummer' || x
from system_range(:from, :to);
merge into report_term (word)
values ('och'), ('att'), ('besöket'), ('enheten'), ('brukarna'), ('personalen'), ('trivs'), ('måltider');
set referential_integrity false;
insert into report_posting (word, document_id)
select distinct w.word, 'many-d' || y.x
from (select r.x, cast(floor(7999 * power(mod(r.x * 7919 + s.x * 104729, 10007) / 10007.0, 3)) as integer) as n
      from system_range(:from, :to) r, system_range(1, 20) s) y
  join many_word w on w.n = y.n
order by 2, 1;
insert into report_posting (word, document_id)
select w, 'many-d' || x
from (values ('och'), ('att'), ('besöket'), ('enheten'), ('brukarna'), ('personalen'), ('trivs'), ('måltider')) v (w), system_range(:from, :to)
order by 2, 1;
insert into report_posting (word, document_id)
select 'nummer' || x, 'many-d' || x
from system_range(:from, :to);
set referential_integrity true;
drop table many_word;
insert into report_indexed (document_id)
select 'many-d' || x
from system_range(:from, :to);
