package org.camtay.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample content under {@code src/test/content}: a small whole folder, and per check what differs from it. */
public final class Samples {
    public static final Path FOLDER = Path.of("src/test/content");

    private Samples() {}

    /** The small folder without any slip. */
    public static Map<String, byte[]> base() {
        return read(FOLDER.resolve("base"));
    }

    /** The small folder with the right or wrong sample of a check in it. */
    public static ContentFiles sample(String check, String kind) {
        Map<String, byte[]> files = base();
        files.putAll(read(FOLDER.resolve(check).resolve(kind)));
        if (kind.equals("wrong")) {
            grow(FOLDER.resolve(check).resolve("grow.txt"), files);
        }
        List<String> outside = kind.equals("wrong")
                ? read(FOLDER.resolve(check).resolve("outside.txt"), "").lines().toList()
                : List.of();
        return ContentFiles.of(files, outside);
    }

    /** The small folder with one text put in the place of another. */
    public static ContentFiles with(String path, String old, String text) {
        Map<String, byte[]> files = base();
        String before = text(files, path);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(path + " does not contain " + old);
        }
        files.put(path, before.replace(old, text).getBytes(StandardCharsets.UTF_8));
        return ContentFiles.of(files);
    }

    static String text(Map<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    /** {@code path size} in a file {@code grow.txt}: too large to keep in the repository, so it is padded here. */
    private static void grow(Path instruction, Map<String, byte[]> files) {
        if (Files.exists(instruction)) {
            String[] words = read(instruction, "").strip().split(" ", -1);
            byte[] grown = Arrays.copyOf(files.getOrDefault(words[0], new byte[0]), Integer.parseInt(words[1]));
            files.put(words[0], grown);
        }
    }

    static String read(Path file, String missing) {
        try {
            return Files.exists(file) ? Files.readString(file) : missing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
