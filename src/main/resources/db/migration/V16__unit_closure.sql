-- When a unit cannot be visited (E9), or no longer exists as a unit (E8: no last day). Exactly what the files say.
create table unit_closure (
    unit_id varchar(64) not null references unit (id),
    valid_from date not null,
    valid_to date
);
