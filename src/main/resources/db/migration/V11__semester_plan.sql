-- The plan of one board's study visits in one semester (C). The key is the business key: there is never a second plan.
create table semester_plan (
    id               varchar(64) primary key,
    board_id         varchar(40) not null,
    semester         varchar(20) not null,
    policy_id        varchar(100) not null,
    state            varchar(20) not null,
    opened_on        date not null,
    presidium_id     varchar(128),
    presidium_date   date,
    due              date,
    board_meeting_id varchar(128),
    board_meeting_on date,
    presented_on     date,
    presented_how    varchar(20),
    recorded_on      date,
    paragraph        varchar(60)
);

-- How the department arrived at its proposal (C-16); the proposal itself is the study visit.
create table study_visit_proposal (
    visit_id    varchar(64) primary key,
    version     integer not null,
    coordinated boolean not null,
    reason      varchar(1000),
    proposed_by varchar(64) not null,
    proposed_on date not null
);

-- What came of each time a visit was taken up with chair and vice chair (C-20).
create table study_visit_anchoring (
    visit_id   varchar(64) not null,
    round      integer not null,
    outcome    varchar(20) not null,
    how        varchar(20) not null,
    remark     varchar(2000),
    decided_on date not null,
    primary key (visit_id, round)
);
