package se.namndbesok.web.tasks;

import org.springframework.util.MultiValueMap;
import se.namndbesok.web.tasks.Draft.OpenPage;

/** What a form's page sends: the answers, and which page it was and whose. */
record HandIn(Answers answers, OpenPage page) {

    static final String AUTHOR = "author";

    private static final int LONGEST_ID = 36;

    static HandIn of(MultiValueMap<String, String> sent) {
        String id = first(sent, "page");
        String knew = first(sent, "draft");
        return new HandIn(
                Answers.of(sent),
                new OpenPage(
                        id.length() > LONGEST_ID ? "" : id, knew.matches("\\d{1,9}") ? Integer.parseInt(knew) : 0));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
