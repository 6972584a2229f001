package se.namndbesok.web;

import com.microsoft.playwright.Page;
import se.namndbesok.web.Chromium.Screen;

/** On which screen somebody acts, whether the browser runs scripts, and with what. */
enum Way {
    PHONE(Screen.PHONE, true),
    DESK(Screen.DESK, true),
    PHONE_WITHOUT_SCRIPTS(Screen.PHONE, false),
    DESK_WITHOUT_SCRIPTS(Screen.DESK, false),
    KEYBOARD(Screen.DESK, true);

    private final Screen screen;
    private final boolean withScripts;

    Way(Screen screen, boolean withScripts) {
        this.screen = screen;
        this.withScripts = withScripts;
    }

    static Way of(Screen screen, boolean withScripts) {
        return screen == Screen.PHONE
                ? (withScripts ? PHONE : PHONE_WITHOUT_SCRIPTS)
                : (withScripts ? DESK : DESK_WITHOUT_SCRIPTS);
    }

    Screen screen() {
        return screen;
    }

    boolean hasScripts() {
        return withScripts;
    }

    Hand hand(Page page) {
        return this == KEYBOARD ? new Keyboard(page) : new Pointer();
    }
}
