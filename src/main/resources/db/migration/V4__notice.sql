-- Mail on its way out: written in the transaction of whoever posts, sent afterwards by the sender.
-- Who reads this table: the sender, and whoever runs the database. No page and no API shows it.
-- What is in it: names, addresses, times and links; never a text that somebody wrote in a form.
-- Retention: the content of a sent or failed mail is emptied after namndbesok.mail.keep-days (default 90). The row
-- stays, without personal data, because its id is what keeps the same notice from being sent again.
create table outbox (
    id                  varchar(64)  not null primary key, -- SHA-256 of the notice's key, also the Message-ID
    state               varchar(10)  not null,             -- NEW, SENDING, SENT, FAILED
    stem                varchar(60)  not null,             -- which mail text
    business_key        varchar(120) not null,
    process_instance_id varchar(64),
    recipient_name      varchar(200),
    recipient_email     varchar(254),
    sender_name         varchar(200),
    subject             text,
    text_body           text,
    html_body           text,
    calendar            text,
    calendar_method     varchar(10),
    attempts            integer      not null,
    created_at          timestamp with time zone not null,
    due_at              timestamp with time zone not null, -- when to try (again)
    claimed_at          timestamp with time zone,
    finished_at         timestamp with time zone,
    last_error          varchar(120)                       -- kind and SMTP code only, never an address
);

create index outbox_due on outbox (state, due_at);
