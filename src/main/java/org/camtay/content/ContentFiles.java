package org.camtay.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camtay.grammar.SourceFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of a content folder at one moment, by their path relative to it; immutable. */
public final class ContentFiles {
    /** Larger files are known by name only. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    private static final int MAX_DEPTH = 8;
    private static final int MAX_FILES = 50_000;

    /** One file; a file that is too large has no bytes here. */
    private static final class Entry {
        private final byte[] bytes;
        private final long size;

        Entry(byte[] bytes, long size) {
            this.bytes = bytes;
            this.size = size;
        }
    }

    private final SortedMap<String, Entry> entries;
    private final List<String> outside;

    private ContentFiles(SortedMap<String, Entry> entries, List<String> outside) {
        this.entries = Collections.unmodifiableSortedMap(entries);
        this.outside = List.copyOf(outside);
    }

    /** These files; for tests, previews and imports. */
    public static ContentFiles of(Map<String, byte[]> files) {
        return of(files, List.of());
    }

    /** The same beside links that lead out of the folder. */
    static ContentFiles of(Map<String, byte[]> files, List<String> outside) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        files.forEach((path, bytes) -> entries.put(path, entry(bytes.clone())));
        return new ContentFiles(entries, outside);
    }

    /** All files under a folder; links that lead out of it are known by name only, hidden files are left out. */
    public static ContentFiles folder(Path folder) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        List<String> outside = new ArrayList<>();
        for (Path file : list(folder)) {
            if (isInside(folder, file)) {
                entries.put(relative(folder, file), read(file));
            } else {
                outside.add(relative(folder, file));
            }
        }
        return new ContentFiles(entries, outside);
    }

    /** The content that was built into the application; empty when there is none. */
    public static ContentFiles packaged() {
        SortedMap<String, Entry> entries = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Resource root = resolver.getResource("classpath:content/");
        try {
            if (root.exists()) {
                String start = root.getURL().toString();
                for (Resource resource : resolver.getResources("classpath:content/**/*.*")) {
                    String address = resource.getURL().toString();
                    if (resource.isReadable() && address.startsWith(start)) {
                        String path = URLDecoder.decode(
                                address.substring(start.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
                        entries.put(path, entry(resource.getContentAsByteArray()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFiles(entries, List.of());
    }

    /** Changes whenever a name, size or time under the folder changes; reads no file. */
    static String fingerprint(Path folder) {
        StringBuilder names = new StringBuilder();
        for (Path file : list(folder)) {
            try {
                names.append(relative(folder, file))
                        .append('\n')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append('\n');
            } catch (IOException e) {
                names.append("gone\n");
            }
        }
        return SourceFile.hash(names.toString());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
            return files.filter(file -> !isHidden(folder.relativize(file)))
                    .filter(file -> Files.isRegularFile(file) || Files.isSymbolicLink(file))
                    .limit(MAX_FILES)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Path folder, Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Entry read(Path file) {
        try {
            long size = Files.size(file);
            return size > MAX_BYTES ? new Entry(new byte[0], size) : entry(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Entry(new byte[0], 0);
        }
    }

    private static Entry entry(byte[] bytes) {
        return bytes.length > MAX_BYTES ? new Entry(new byte[0], bytes.length) : new Entry(bytes, bytes.length);
    }

    /** The same with other bytes at these paths. */
    ContentFiles with(Map<String, byte[]> others) {
        SortedMap<String, Entry> changed = new TreeMap<>(entries);
        others.forEach((path, bytes) -> changed.put(path, entry(bytes.clone())));
        return new ContentFiles(changed, outside);
    }

    /** All paths with {@code /} between the parts, sorted. */
    public List<String> paths() {
        return List.copyOf(entries.keySet());
    }

    /** The paths of links that lead out of the folder or nowhere; they are not followed. */
    public List<String> outside() {
        return outside;
    }

    public boolean contains(String path) {
        return entries.containsKey(path);
    }

    /** The size in bytes; 0 when there is no such file. */
    public long size(String path) {
        Entry entry = entries.get(path);
        return entry == null ? 0 : entry.size;
    }

    /** A copy of the bytes; empty when there is no such file or it is over {@link #MAX_BYTES}. */
    public Optional<byte[]> bytes(String path) {
        Entry entry = entries.get(path);
        return entry == null || entry.size > MAX_BYTES ? Optional.empty() : Optional.of(entry.bytes.clone());
    }
}
