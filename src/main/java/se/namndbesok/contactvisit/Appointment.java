package se.namndbesok.contactvisit;

/** What a visit takes over from the assignment it is made under. */
public record Appointment(String unitId, String policyId, String leadId) {}
