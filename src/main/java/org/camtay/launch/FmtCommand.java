package org.camtay.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camtay.content.ContentFiles;
import org.camtay.content.Language;
import org.camtay.grammar.NormalForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes content in its normal form without changing what it means; missing ids of options and steps are added. */
@Command(name = "fmt", description = "Writes content in its normal form and adds missing ids of options and steps.")
final class FmtCommand implements Callable<Integer> {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "A content folder, or a file or folder in one.")
    private List<Path> paths = List.of();

    @Option(names = "--check", description = "Writes nothing; the exit status is 1 when a file would change.")
    private boolean check;

    @Option(names = "--lang", paramLabel = "vi|en|cs", description = "The language of the messages.")
    private String tag = "vi";

    @Override
    public Integer call() {
        Language language = Language.of(Locale.of(tag));
        if (!language.tag().equals(tag)) {
            return refuse(words(language, "language", tag));
        }
        Map<Path, byte[]> changed = new TreeMap<>();
        for (Path path : paths.isEmpty() ? List.of(Home.folder("content")) : paths) {
            if (!Files.exists(path)) {
                return refuse(words(language, "missing", path));
            }
            Optional<ContentPart> part = ContentPart.of(path);
            if (part.isEmpty()) {
                return refuse(words(language, "foreign", path));
            }
            changed.putAll(changed(part.get()));
        }
        return finish(changed, language);
    }

    private static Map<Path, byte[]> changed(ContentPart part) {
        Map<Path, byte[]> changed = new TreeMap<>();
        ContentFiles files = ContentFiles.folder(part.folder());
        for (String path : files.paths()) {
            boolean text = path.endsWith(".md") || path.endsWith(".yaml");
            files.bytes(path).filter(_ -> text && part.covers(path)).ifPresent(bytes -> {
                byte[] normal = NormalForm.of(path, bytes);
                if (!Arrays.equals(bytes, normal)) {
                    changed.put(part.folder().resolve(path), normal);
                }
            });
        }
        return changed;
    }

    private int finish(Map<Path, byte[]> changed, Language language) {
        changed.forEach((file, bytes) -> {
            spec.commandLine().getOut().println(file);
            if (!check) {
                write(file, bytes);
            }
        });
        spec.commandLine()
                .getOut()
                .println(words(language, check ? "summary.different" : "summary.written", changed.size()));
        spec.commandLine().getOut().flush();
        return check && !changed.isEmpty() ? DIFFERENT : SAME;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Language language, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.camtay.launch.check",
                Locale.of(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Stream.of(values).map(String::valueOf).toArray());
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return UNUSABLE;
    }
}
