package org.camtay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.camtay.content.Catalogue;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A copy of the content folder that a test may change; the next test finds it as it was. Only one module is on offer
 * there, so that no figure of a test moves when the curriculum grows.
 */
public final class OwnContent implements BeforeAllCallback, BeforeEachCallback {

    /** For the property {@code camtay.content}. */
    public static final String FOLDER = "target/own-content";

    private static final Path ORIGINAL = Path.of("content");
    private static final Path COPY = Path.of(FOLDER);
    private static final Path CATALOGUE = Path.of("catalogue.yaml");
    private static final Path OFFER = Path.of("src/test/resources/org/camtay/offer.yaml");

    @Override
    public void beforeAll(ExtensionContext test) {
        restore();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        restore();
        SpringExtension.getApplicationContext(test)
                .getBeanProvider(Catalogue.class)
                .ifAvailable(Catalogue::refresh);
    }

    /** The folder as the product ships it, with the offer of the tests. */
    private static void restore() {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.toList()) {
                Path copied = ORIGINAL.relativize(file);
                copy(copied.equals(CATALOGUE) ? OFFER : file, COPY.resolve(copied));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a module off the offer. */
    public static void retire(String module) {
        change(
                "catalogue.yaml",
                "slug: " + module + "\n    status: active",
                "slug: " + module + "\n    status: retired");
    }

    /** Withdraws a question from the Vietnamese quiz of a module. */
    public static void withdraw(String module, String question) {
        String file = "modules/" + module + "/vi/quiz.md";
        String heading = lines(file)
                .filter(line -> line.contains("id=\"" + question + "\""))
                .findFirst()
                .orElseThrow();
        change(file, heading, heading.replace("status=\"published\"", "status=\"retired\""));
    }

    /** Puts a sentence before a question of the Vietnamese quiz. */
    public static void reword(String module, String question, String sentence) {
        String file = "modules/" + module + "/vi/quiz.md";
        String heading = lines(file)
                .filter(line -> line.contains("id=\"" + question + "\""))
                .findFirst()
                .orElseThrow();
        change(file, heading, heading + "\n\n" + sentence);
    }

    /** Changes the Vietnamese text of a scenario. */
    public static void rewriteScenario(String scenario, String old, String text) {
        change("scenarios/" + scenario + "/vi.md", old, text);
    }

    /** Takes a scenario off the offer in both languages. */
    public static void retireScenario(String scenario) {
        for (String language : new String[] {"vi", "en"}) {
            change("scenarios/" + scenario + "/" + language + ".md", "status: published", "status: retired");
        }
    }

    private static Stream<String> lines(String path) {
        try {
            return Files.readString(COPY.resolve(path)).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(String path, String old, String text) {
        try {
            String before = Files.readString(COPY.resolve(path));
            if (!before.contains(old)) {
                throw new IllegalArgumentException(path + " does not contain " + old);
            }
            Files.writeString(COPY.resolve(path), before.replace(old, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file appears whole or not at all, because the application may read the folder at the same moment. */
    private static void copy(Path file, Path target) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(target);
        } else if (!Files.exists(target) || Files.mismatch(file, target) >= 0) {
            Path whole = Path.of(FOLDER + ".part");
            Files.copy(file, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
