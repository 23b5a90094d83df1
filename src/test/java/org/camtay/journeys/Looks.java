package org.camtay.journeys;

import static org.camtay.journeys.Window.expect;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at pages in several sizes and colours, keeps pictures in {@code target/screenshots}, and collects barriers. */
final class Looks {

    private static final String NOT_OURS = "vaadin-connection-indicator";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 800;

    private final List<String> barriers = new ArrayList<>();

    /** What kept somebody out on the pages looked at so far. */
    List<String> barriers() {
        return barriers;
    }

    /** Narrow and dark, wide and light: the two differ in colours and in layout, the other pairs in nothing new. */
    void look(Window window, String name) {
        expect(window.heading1()).isVisible();
        picture(window, name, PHONE, ColorScheme.LIGHT);
        picture(window, name, DESK, ColorScheme.DARK);
        picture(window, name, PHONE, ColorScheme.DARK);
        examine(window, name + " narrow and dark");
        picture(window, name, DESK, ColorScheme.LIGHT);
        examine(window, name + " wide and light");
    }

    private static void picture(Window window, String name, int width, ColorScheme colours) {
        window.page().setViewportSize(width, HEIGHT);
        window.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        String file = "%s-%d-%s.png".formatted(name, width, colours.name().toLowerCase(Locale.ROOT));
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(file))
                        .setFullPage(true));
    }

    private void examine(Window window, String page) {
        for (Rule rule :
                new AxeBuilder(window.page()).exclude(NOT_OURS).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                barriers.add(
                        "\n" + page + ": " + rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
            }
        }
    }
}
