-- Visits that were closed without a report (E11): on the list of the next board meeting whose packet is bound, as "rapport
-- saknas" and without comment. Until then there is no meeting.
create table missing_report (
    subject    varchar(64) primary key,
    board_id   varchar(64) not null,
    meeting_id varchar(128) references meeting,
    unit_id    varchar(64) not null,
    visited    date not null,
    people     text not null
);
create index missing_report_board on missing_report (board_id, meeting_id);
