-- Each time a booked time was given up, and by whom: a unit that cancels twice is told of to the secretary (E2).
create table visit_release (
    visit_id    varchar(36) not null references contact_visit,
    outcome     varchar(30) not null,
    visit_day   date        not null,
    released_at timestamp with time zone not null
);
create index visit_release_visit on visit_release (visit_id);

-- Somebody else leads this one visit (E18); why is nobody's business.
alter table contact_visit add column stand_in boolean default false not null;

-- Who typed in a report that was handed in on paper (E19); null for all others.
alter table visit_report add column typed_by varchar(64);
