package se.namndbesok.register;

/**
 * Somebody who works in the product: an official, a provider's manager ({@code external}) or a politician.
 *
 * @param email null: has none, and is reached in some other way (E23)
 */
public record Person(String id, String name, String email, boolean external) {

    /** The first word of the name, for "Hej {förnamn}!". A hyphenated name such as Karl-Johan is one word. */
    public String givenName() {
        return name.split(" ", 2)[0];
    }
}
