-- What somebody has typed into a form on a page of ours and not yet handed in. Only its author reads it, no log and no
-- mail tells of it; it goes when the task is handed in, when the task is gone, and after 90 days at the latest.
-- "content" is what stands in the fields, as Json; "writer" is the opened page that saved last.
create table page_draft (
    task_id   varchar(64) not null,
    person_id varchar(64) not null,
    version   integer     not null,
    writer    varchar(36) not null,
    saved_at  timestamp with time zone not null,
    content   text        not null,
    primary key (task_id, person_id)
);
create index page_draft_saved on page_draft (saved_at);
