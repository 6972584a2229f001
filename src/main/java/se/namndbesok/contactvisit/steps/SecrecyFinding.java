package se.namndbesok.contactvisit.steps;

import se.namndbesok.contactvisit.Masking;
import se.namndbesok.contactvisit.Secrecy.Finding;

/**
 * What the registrar has found.
 *
 * @param masking what to cover; empty unless the finding is to mask
 * @param copyAllowed whether an external provider gets a copy
 */
record SecrecyFinding(Finding finding, Masking masking, boolean copyAllowed) {}
