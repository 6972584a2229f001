-- Why a claim may be made after its last day, and who has let it: a code of lateClaim.* and a person's id; both null for most.
alter table compensation_claim add column late_reason varchar(30);
alter table compensation_claim add column late_allowed_by varchar(64);
