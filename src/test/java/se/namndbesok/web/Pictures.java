package se.namndbesok.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.namndbesok.web.Chromium.Screen;

/** With -Dnamndbesok.pictures=folder each look at a page is kept as pictures there. */
final class Pictures {

    private static final String FOLDER = System.getProperty("namndbesok.pictures");

    private Pictures() {}

    static boolean areWanted() {
        return FOLDER != null;
    }

    /** As it stands on the screen. */
    static void one(Page page, String name) {
        if (areWanted()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(FOLDER, name + ".png")));
        }
    }

    /** The whole page on each screen, light and dark, and with the text twice as large. */
    static void ofEachScreen(Page page, String name) {
        if (!areWanted()) {
            return;
        }
        ViewportSize before = page.viewportSize();
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                whole(page, name + "-" + screen + "-" + scheme);
            }
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            whole(page, name + "-" + screen + "-200");
            page.evaluate("document.documentElement.style.fontSize = ''");
        }
        page.setViewportSize(before.width, before.height);
    }

    private static void whole(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(FOLDER, name + ".png")));
    }

    /** What a story left behind, beside the pictures. */
    static void keep(String file, byte[] content) {
        if (areWanted()) {
            try {
                Files.write(Path.of(FOLDER, file), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
