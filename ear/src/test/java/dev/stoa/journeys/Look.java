// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.stoa.system.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks at pages as axe does, wide and narrow, and keeps a picture of each; at the end it says everything that was
 * wrong.
 *
 * @param kind goes into the names of the pictures
 */
record Look(Visitor visitor, String kind, List<ColorScheme> schemes, List<String> found) {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("stoa.screenshots", "target/screenshots"));
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HIGH = 900;

    /** In English, light and dark. */
    static Look of(Visitor visitor) {
        return new Look(visitor, "en", List.of(ColorScheme.LIGHT, ColorScheme.DARK), new ArrayList<>());
    }

    /** In Chinese, where only the words are others. */
    static Look inChinese(Visitor visitor) {
        return new Look(visitor, "zh", List.of(ColorScheme.LIGHT), new ArrayList<>());
    }

    /** Looks at the page that is open now. */
    void at(String name) {
        for (var scheme : schemes) {
            page().emulateMedia(
                            new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            var which = name + "-" + scheme.name().toLowerCase(Locale.ROOT);
            picture(which);
            inspect(which);
        }
        page().setViewportSize(NARROW, HIGH);
        picture(name + "-narrow");
        noticeOverflow(name);
        page().setViewportSize(WIDE, HIGH);
        page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void inspect(String name) {
        for (var violation : new AxeBuilder(page()).analyze().getViolations()) {
            found.add(kind + " " + name + ": " + told(violation));
        }
    }

    private static String told(Rule violation) {
        var where = violation.getNodes().stream().map(node -> node.getHtml()).toList();
        return violation.getId() + " (" + violation.getHelp() + ") at " + where;
    }

    /** A page that is wider than the telephone has to be pushed about. */
    private void noticeOverflow(String name) {
        var width = page().evaluate("() => document.documentElement.scrollWidth");
        if (((Number) width).intValue() > NARROW) {
            found.add(kind + " " + name + ": is " + width + " px wide on a screen of " + NARROW);
        }
    }

    private void picture(String name) {
        var file = SCREENSHOTS.resolve(kind).resolve(name + ".png");
        page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private Page page() {
        return visitor.page();
    }
}
