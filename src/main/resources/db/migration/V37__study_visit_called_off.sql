-- Why a study visit was called off, a code of reason.* (F15); shown on its page.
alter table study_visit_list add column called_off varchar(40);
