-- The aggregated summary of half a year's reports (A-43). The summary text is the strategist's own, about no single unit.
create table quality_digest (
    id          varchar(64) primary key,
    board_id    varchar(40) not null,
    first_day   date not null,
    last_day    date not null,
    state       varchar(20) not null,
    summary     text,
    document_id varchar(100),
    table_id    varchar(100),
    published_on date
);

-- Which reports a digest uses; a report is used once. The themes are the strategist's, as codes joined by comma.
create table quality_digest_report (
    visit_id  varchar(36) primary key,
    digest_id varchar(64) not null references quality_digest,
    place     integer not null,
    themes    varchar(400) not null
);
create index quality_digest_report_digest on quality_digest_report (digest_id, place);
