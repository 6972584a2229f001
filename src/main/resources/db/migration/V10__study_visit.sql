-- Study visits per semester (C): what every process that has to do with them must know.
create table study_visit (
    id                varchar(64) primary key,
    board_id          varchar(40) not null,
    semester          varchar(20) not null,
    department_id     varchar(64) not null,
    unit_id           varchar(64),
    visit_date        date,
    start_time        time,
    end_time          time,
    place             varchar(500),
    contact_person_id varchar(64),
    contact_name      varchar(200),
    contact_phone     varchar(60),
    contact_email     varchar(200),
    outline           varchar(4000),
    purposes          varchar(200),
    seats             integer,
    seats_reason      varchar(1000),
    state             varchar(20) not null
);
create index study_visit_semester on study_visit (board_id, semester);
create index study_visit_day on study_visit (board_id, visit_date);
