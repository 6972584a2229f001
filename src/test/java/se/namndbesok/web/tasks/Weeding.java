package se.namndbesok.web.tasks;

import org.springframework.context.ApplicationContext;

/** The weeding of drafts, at once. */
public final class Weeding {

    private Weeding() {}

    public static void now(ApplicationContext beans) {
        beans.getBean(DraftWeeding.class).weed();
    }
}
