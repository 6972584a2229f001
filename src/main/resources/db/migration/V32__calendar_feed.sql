-- The secret addresses of personal calendars. Who reads this table: only the product; a fingerprint opens nothing by itself.
create table calendar_feed (
    person_id   varchar(64) primary key,
    fingerprint varchar(64) not null unique, -- SHA-256 of the secret in the address
    made_at     timestamp with time zone not null
);
