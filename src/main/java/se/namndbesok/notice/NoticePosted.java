package se.namndbesok.notice;

/** A notice lies in the outbox; once its transaction is committed there is something to send. */
record NoticePosted() {}
