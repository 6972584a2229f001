package se.namndbesok.engine;

/** The addresses of the product's own pages, for the rules of the login; an address that is not here is shut. */
final class Addresses {

    /** Open to everybody; each page here is one that anybody may read. */
    static final String[] PUBLIC = {
        "/inloggning",
        "/css/**",
        "/webjars/htmx.org/**",
        "/blankett/**",
        "/kontaktpolitiker/**",
        "/kontaktpolitiker.json",
        "/kalender/flode/*",
        "/tillganglighet",
        "/favicon.ico"
    };

    /** Open to whoever is logged in; the page itself decides about the rest, and answers 404 for what is not one's own. */
    static final String[] OWN = {
        "/",
        "/camunda/**",
        "/dokument/**",
        "/papper",
        "/uppgifter/**",
        "/kalender/**",
        "/tackning/**",
        "/gallring/**",
        "/rapporter/**",
        "/besok/**",
        "/enheter/**",
        "/ersattning/**",
        "/registret/**",
        "/studiebesok/**"
    };

    private Addresses() {}
}
