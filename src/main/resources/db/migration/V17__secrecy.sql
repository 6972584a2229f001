-- What the registrar decided about secrecy of one version of a report (X-01, E13), and whether an external provider may
-- have a copy (X-19). What was masked is not written here: it is what the next version no longer says.
create table secrecy_examination (
    visit_id    varchar(36) not null,
    version     integer     not null,
    examined_by varchar(64) not null,
    examined_at timestamp with time zone not null,
    finding     varchar(20) not null,
    copy_allowed boolean    not null,
    primary key (visit_id, version),
    foreign key (visit_id, version) references visit_report
);

-- Reports that were distributed and then drawn back (E14). The documents stay; nobody but the desk and the author reads them.
create table withdrawal (
    id             varchar(36) primary key,
    board_id       varchar(64) not null,
    document_id    varchar(120) not null references document,
    withdrawn_by   varchar(64) not null,
    withdrawn_at   timestamp with time zone not null,
    reported_on    date,
    reference      varchar(100)
);

create table withdrawn_document (
    document_id   varchar(120) primary key references document,
    withdrawal_id varchar(36) not null references withdrawal
);
