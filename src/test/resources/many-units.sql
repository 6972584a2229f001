-- Units of omsorgsnämnden with all that hangs on them (ManyThings): x is the number. Each has a contact politician of its
-- own, every tenth on-03; every tenth is managed by osten.vretmyr, the others by one who never looks.
insert into person (id, name, email, external, listed)
select 'many-p' || x, 'Person Nummer ' || x, 'p' || x || '@ekbrunna.example', false, true
from system_range(:from, :to);
insert into seat (person_id, board_id, kind, party, valid_from)
select 'many-p' || x, 'ON', 'SUBSTITUTE', 'EL', date ':first'
from system_range(:from, :to);
insert into unit (id, board_id, name, kind, users, small_unit, listed)
select 'many-u' || x, 'ON', 'Enhet ' || x, array['HEMTJANST', 'SARSKILT_BOENDE', 'LSS_BOSTAD'][1 + mod(x, 3)], 40, false, true
from system_range(:from, :to);
insert into unit_manager (unit_id, person_id)
select 'many-u' || x, case when mod(x, 10) = 1 then 'osten.vretmyr' else 'carola.fagerbro' end
from system_range(:from, :to);
insert into contact_assignment (id, policy_key, unit_id, board_id, lead_id, valid_from, decided_on, paragraph, listed)
select 'many-a' || x, 'kontaktpolitiker-omsorg', 'many-u' || x, 'ON', case when mod(x, 10) = 1 then 'on-03' else 'many-p' || x end, date ':first', date ':first', '§ 9', true
from system_range(:from, :to);
insert into assigned_politician (assignment_id, person_id, place)
select 'many-a' || x, case when mod(x, 10) = 1 then 'on-03' else 'many-p' || x end, 1
from system_range(:from, :to);
insert into meeting (id, board_id, kind, meeting_date, start_time, agenda_cutoff, listed)
select 'many-m' || x, 'ON', 'BOARD', dateadd(day, 2 * x, date ':today'), time '13:15:00', dateadd(day, 2 * x - 1, date ':today'), true
from system_range(:from, :to);
insert into study_visit (id, board_id, semester, department_id, unit_id, visit_date, start_time, end_time, place, outline, purposes, state)
select 'many-s' || x, 'SN', 'SPRING_2027', 'AVD_UNGA', 'ekhuset', dateadd(day, mod(x, 60), date ':today'), time '13:00:00', time '15:00:00', 'Ekhuset', 'Arbetet', '', 'OPEN'
from system_range(:from, :to);
insert into study_visit_sign_up (visit_id, person_id, state, place, invitation)
select 'thing', 'many-p' || x, 'SEATED', x + 10, 1
from system_range(:from, :to);
insert into outbox (id, state, stem, business_key, recipient_name, recipient_email, subject, attempts, created_at, due_at, finished_at, last_error)
select 'many-' || x, 'FAILED', 'x', 'x', 'Saga', 's@ekbrunna.example', 'Ämne', 6, timestamp ':today 10:00:00', timestamp ':today 10:00:00', timestamp ':today 10:00:00', 'REFUSED 550'
from system_range(:from, :to);
-- What is under way: a visit to each, asked for, booked or planned, every tenth with on-03.
insert into contact_visit (id, board_id, state, unit_id, policy_id, lead_id, starts_at, ends_at, invitation)
select 'many-v' || x, 'ON', array['REQUESTED', 'BOOKED', 'PLANNED'][1 + mod(x, 3)], 'many-u' || x, 'kontaktpolitiker-omsorg@1', 'many-p' || x, dateadd(day, 1 + mod(x, 90), timestamp ':today 13:00:00'), dateadd(day, 1 + mod(x, 90), timestamp ':today 15:00:00'), 1
from system_range(:from, :to);
insert into contact_visit_attendee (visit_id, person_id)
select 'many-v' || x, case when mod(x, 10) = 1 then 'on-03' else 'many-p' || x end
from system_range(:from, :to);
