-- The year of a contact politician (A-28, B-18): what is under way, who has read the introduction, and the year's figures.

-- Visits that are being booked or are booked; a visit that has taken place is in held_visit instead.
create table planned_visit (
    visit_id      varchar(64) not null primary key,
    assignment_id varchar(64) not null,
    visit_day     date
);
create index planned_visit_assignment on planned_visit (assignment_id);

create table introduction_read (
    assignment_id varchar(64) not null,
    person_id     varchar(64) not null,
    read_on       date        not null,
    primary key (assignment_id, person_id)
);

create table visit_year (
    assignment_id varchar(64) not null,
    visit_year    integer     not null,
    board_id      varchar(64) not null,
    unit_id       varchar(64) not null,
    policy_id     varchar(80) not null,
    expected      integer     not null,
    held          integer     not null,
    missed        integer     not null,
    closed_on     date        not null,
    primary key (assignment_id, visit_year)
);
