-- Booked days that the unit did not keep: the politician is not counted as not having visited in that year (E2, AC-14).
create table excused_visit (
    visit_id      varchar(36) primary key,
    assignment_id varchar(64) not null,
    visit_day     date not null
);
create index excused_visit_assignment on excused_visit (assignment_id, visit_day);
