package se.namndbesok.notice;

import java.time.Instant;

/** A mail in the outbox, with what is needed to send it and to tell about it if it cannot be sent. */
record OutboxRow(String id, Mail mail, String subject, String processInstanceId, int attempts, Instant createdAt) {}
