package se.namndbesok.register;

import java.util.List;

/**
 * What a load would do, found by doing it and taking it back.
 *
 * @param fingerprint of every changed row, before and after: another one means another load
 * @param before what somebody saw in the tables before it
 * @param after what the same somebody saw after it
 */
public record DryRun<S>(List<RegisterChange> changes, String fingerprint, S before, S after) {}
