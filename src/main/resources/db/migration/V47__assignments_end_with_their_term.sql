-- An assignment's last day is the earlier one of its own and of the term of office in which it began (B-05, AC-07),
-- so that whoever asks whether it runs has one day to look at.
update contact_assignment set valid_to = term_ends
where term_ends is not null and (valid_to is null or valid_to > term_ends);
alter table contact_assignment drop column term_ends;
