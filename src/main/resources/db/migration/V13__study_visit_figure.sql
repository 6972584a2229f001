-- What became of each study visit, for the semester's figures: numbers only, no person.
create table study_visit_figure (
    visit_id      varchar(64) primary key,
    board_id      varchar(40) not null,
    semester      varchar(20) not null,
    department_id varchar(64) not null,
    held          boolean not null,
    reason        varchar(40),                        -- why it was not held: a code
    seats         integer,                            -- null: as many as wanted to
    signed_up     integer not null,
    seated        integer not null,
    attended      integer not null
);
create index study_visit_figure_semester on study_visit_figure (board_id, semester);
