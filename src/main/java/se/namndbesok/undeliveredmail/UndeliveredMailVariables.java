package se.namndbesok.undeliveredmail;

/** Every process variable of undelivered-mail: none, the business key names the mail. */
public final class UndeliveredMailVariables {

    private UndeliveredMailVariables() {}
}
