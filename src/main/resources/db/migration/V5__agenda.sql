-- What each board meeting is notified of. The late reason is the secretary's own words, for the board's list only.
create table agenda_item (
    subject         varchar(64) primary key,
    meeting_id      varchar(128) not null references meeting,
    document_id     varchar(100) not null,
    unit_id         varchar(64) not null,
    visited         date not null,
    people          text not null,
    registry_number varchar(100),
    notified_as     varchar(20) not null,
    for_peers       boolean not null,
    late_reason     varchar(500),
    notified_on     date,
    paragraph       varchar(60)
);
create index agenda_item_meeting on agenda_item (meeting_id);
