package org.camtay.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.camtay.content.ContentFiles;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.ScenarioReader;
import org.camtay.simulation.script.ScenarioSource;

/** The scenarios of the tests: the printed example of the model, and copies of it that differ. */
public final class Scenarios {
    public static final Path FOLDER = Path.of("src/test/scenarios");

    private Scenarios() {}

    /** The example as the model was first proved with it. */
    public static String example() {
        return text(FOLDER.resolve("xom-dong-monthly.md"));
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ScenarioSource read(String text) {
        return ScenarioReader.read(
                SourceFile.read("scenarios/xom-dong-monthly/en.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Scenario playable(String text) {
        ScenarioSource source = read(text);
        if (!source.isPlayable()) {
            throw new IllegalArgumentException(source.slips().toString());
        }
        return source.scenario();
    }

    /** A content folder with nothing but one scenario in it. */
    public static ContentFiles files(String text) {
        return files(Map.of("scenarios/xom-dong-monthly/en.md", text));
    }

    public static ContentFiles files(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return ContentFiles.of(files);
    }
}
